import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TABS_MISMATCH } from '@huiketing/model/errors';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { HktTabChangeEvent } from './tabs.events.ts';
import { tabsStyles } from './tabs.styles.ts';

declare const __HKT_DEV__: boolean | undefined;

/**
 * Parts of one thing side by side, one open at a time. Each child with a `slot` name of its own and a `data-label` is
 * a panel: `<div slot="papers" data-label="材料">`. Before the script they stand one below the other, all to be read;
 * so they do on paper.
 *
 * @summary Parts of one thing, one open at a time.
 * @status stable
 * @since 0.1.0
 * @slot [name] - A panel; its `slot` is the tab's name, its `data-label` the words on the tab.
 * @event {HktTabChangeEvent} hkt-tab-change - A person opened another tab: `tab`, `previous`.
 */
export class HktTabsElement extends HktElement {
  static override readonly tag = 'hkt-tabs';
  static override styles = [nativesStyles, focusStyles, tabsStyles];

  /** The name of the open tab: the `slot` of its panel. Without one the first is open. */
  @property() active = '';

  /** What the tabs are about, for the ear. */
  @property() label = '';

  /** Whether arrow keys only move along the tabs, and Enter or Space opens. For panels that cost time to show. */
  @property({ type: Boolean }) manual = false;

  get #list(): HTMLElement {
    return this.innerRoot!.firstElementChild as HTMLElement;
  }

  /** Label of each panel by its name, in the order of the children. */
  #labels = new Map<string, string>();
  #open = '';
  readonly #children = new MutationObserver(() => this.requestUpdate());
  readonly #width = new ResizeObserver(() => this.#showMore());

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const tabs = [...this.#list.children] as HTMLElement[];
    const at = tabs.indexOf(event.target as HTMLElement);
    const end = tabs.length - 1;
    const aims: Record<string, number> = {
      ArrowLeft: at > 0 ? at - 1 : end,
      ArrowRight: at < end ? at + 1 : 0,
      Home: 0,
      End: end,
    };
    const tab = tabs[aims[event.key]!];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    if (!this.manual) tab.click();
  };

  /** Fades the edge behind which more tabs wait. */
  #showMore = (): void => {
    const list = this.#list;
    const rest = list.scrollWidth - list.clientWidth - list.scrollLeft;
    list.dataset['more'] = rest > 1 ? 'end' : list.scrollLeft > 1 ? 'start' : '';
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const attributeFilter = ['slot', 'data-label'];
    this.#children.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter });
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#width.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#labels = new Map();
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) {
      const { slot } = child;
      if (slot) this.#labels.set(slot, this.#labels.get(slot) || child.getAttribute('data-label') || '');
    }
    this.#open = this.#labels.has(this.active) ? this.active : ([...this.#labels.keys()][0] ?? '');
    this.#checkNames(changed.has('active'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const list = this.#list;
    // Observed anew, it reports after the next layout, so that new labels count too and nothing is measured now.
    this.#width.disconnect();
    this.#width.observe(list);
    const tab = list.querySelector<HTMLElement>('[aria-selected=true]');
    if (tab && changed.has('active')) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  }

  #choose(name: string): void {
    const previous = this.#open;
    if (name === previous) return;
    this.active = name;
    this.dispatchEvent(new HktTabChangeEvent(name, previous));
  }

  #checkNames(activeIsNew: boolean): void {
    if (typeof __HKT_DEV__ !== 'undefined' && !__HKT_DEV__) return;
    // While the parser is at it, children are still to come.
    if (document.readyState === 'loading') return;
    const names = [...this.#labels.keys()];
    if (activeIsNew && this.active && this.active !== this.#open) {
      const cause = `"active" must be ${names.join(', ') || 'the slot name of a child'} (got "${this.active}")`;
      warn(TABS_MISMATCH, 'hkt-tabs', cause, names.length ? `Opening ${this.#open}` : 'Showing no tab');
    }
    for (const name of names) {
      if (this.#labels.get(name)) continue;
      warn(TABS_MISMATCH, 'hkt-tabs', `the child with slot="${name}" has no data-label`, 'Numbering its tab');
    }
    if (this.querySelector(':scope > [data-label]:not([slot])')) {
      warn(TABS_MISMATCH, 'hkt-tabs', 'a child with data-label has no slot name', 'Leaving it out');
    }
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.tabs, en.tabs);
    const panels = [...this.#labels].map(([name, label], i) => ({ name, label: label || words.numbered(i + 1), i }));
    return html`<div class="root">
      <div
        class="tabs"
        role="tablist"
        aria-label=${this.label || nothing}
        ?hidden=${!panels.length}
        @keydown=${this.#onKeydown}
        @scroll=${this.#showMore}
      >
        ${panels.map((panel) => this.#renderTab(panel))}
      </div>
      ${panels.map((panel) => this.#renderPanel(panel))}
    </div>`;
  }

  #renderTab({ name, label, i }: Panel): TemplateResult {
    const open = name === this.#open;
    return html`<button
      class="tab focusable"
      type="button"
      role="tab"
      id="tab-${i}"
      aria-controls="panel-${i}"
      aria-selected=${open ? 'true' : 'false'}
      tabindex=${open ? 0 : -1}
      @click=${() => this.#choose(name)}
    >
      ${label}
    </button>`;
  }

  #renderPanel({ name, label, i }: Panel): TemplateResult {
    return html`<div
      class="panel focusable"
      role="tabpanel"
      id="panel-${i}"
      aria-labelledby="tab-${i}"
      tabindex="0"
      ?hidden=${name !== this.#open}
    >
      <p class="title">${label}</p>
      <slot name=${name}></slot>
    </div>`;
  }
}

interface Panel {
  name: string;
  label: string;
  i: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-tabs': HktTabsElement;
  }
}
