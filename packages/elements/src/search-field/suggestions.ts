import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { marked } from '../internal/marked.ts';
import type { HktSearchFieldElement } from './search-field.element.ts';
import type { SearchSuggestion } from './search-field.events.ts';

export type Offer = string | SearchSuggestion;

/** More than these nobody reads while typing. */
const MOST = 8;

/** The list below a search field, and the way through it by keys. */
export class Suggestions implements ReactiveController {
  readonly #field: HktSearchFieldElement;
  #list: HktSearchFieldElement['suggestions'];
  #expanded = false;
  #at = -1;

  constructor(field: HktSearchFieldElement) {
    this.#field = field;
    field.addController(this);
    field.addEventListener('hkt-search-input', () => this.#show(true, -1));
    field.addEventListener('hkt-search-submit', () => this.#show(false));
  }

  hostConnected(): void {
    const { renderRoot } = this.#field;
    // On the way down, so that what the list answers never reaches the field.
    renderRoot.addEventListener('keydown', this.#onKeydown as EventListener, true);
    renderRoot.addEventListener('focusout', this.#onFocusout);
  }

  hostUpdate(): void {
    if (this.#list !== this.#field.suggestions) this.#at = -1;
    this.#list = this.#field.suggestions;
  }

  hostUpdated(): void {
    const input = this.#field.renderRoot.querySelector('input')!;
    const set = (name: string, value: string | false): void =>
      value === false ? input.removeAttribute(name) : input.setAttribute(name, value);
    const isCombobox = !!this.#list;
    set('role', isCombobox && 'combobox');
    set('aria-autocomplete', isCombobox && 'list');
    set('aria-controls', isCombobox && 'list');
    set('aria-expanded', isCombobox && String(this.#isOpen));
    set('aria-activedescendant', this.#isOpen && this.#at >= 0 && `option-${this.#at}`);
  }

  get #options(): Offer[] {
    const list: unknown = this.#list;
    return Array.isArray(list) ? (list as Offer[]).filter((each) => !!textOf(each)).slice(0, MOST) : [];
  }

  get #isOpen(): boolean {
    return this.#expanded && this.#options.length > 0;
  }

  #show(expanded: boolean, at = this.#at): void {
    this.#expanded = expanded;
    this.#at = at;
    this.#field.requestUpdate();
  }

  #onFocusout = (): void => this.#show(false);

  #onKeydown = (event: KeyboardEvent): void => {
    const options = this.#options;
    const { key } = event;
    // 229: Safari ends a composition just before the key that ended it.
    if (event.isComposing || event.keyCode === 229 || !options.length) return;
    if (event.target !== this.#field.renderRoot.querySelector('input')) return;
    if (key === 'Enter' && this.#expanded && options[this.#at]) this.#choose(options[this.#at]!);
    else if (key === 'Escape' && this.#expanded) this.#show(false);
    else if (key === 'ArrowDown') this.#move(1, options.length);
    else if (key === 'ArrowUp') this.#move(-1, options.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Around in a ring that passes the field itself. */
  #move(by: number, count: number): void {
    const ring = count + 1;
    const from = this.#expanded ? this.#at : -1;
    this.#show(true, ((from + 1 + by + ring) % ring) - 1);
  }

  #choose(offer: Offer): void {
    this.#field.search(textOf(offer), offer);
  }

  render(label: string): TemplateResult | typeof nothing {
    if (!this.#list) return nothing;
    // A press on the list must not take the focus out of the field.
    const keepFocus = (event: Event): void => event.preventDefault();
    return html`<ul
      class="list"
      id="list"
      role="listbox"
      aria-label=${label}
      ?hidden=${!this.#isOpen}
      @mousedown=${keepFocus}
    >
      ${this.#options.map((each, i) => this.#renderOption(each, i))}
    </ul>`;
  }

  #renderOption(offer: Offer, i: number): TemplateResult {
    const { note, ranges }: Partial<SearchSuggestion> = typeof offer === 'string' ? {} : offer;
    return html`<li
      class="option"
      id="option-${i}"
      role="option"
      aria-selected=${i === this.#at ? 'true' : 'false'}
      @click=${() => this.#choose(offer)}
    >
      <span>${marked(textOf(offer), ranges)}</span>${note ? html` <span class="note">${note}</span>` : nothing}
    </li>`;
  }
}

/** Its words; none for what is no suggestion at all. */
function textOf(offer: Offer | null | undefined): string {
  return typeof offer === 'string' ? offer : (offer?.text ?? '');
}
