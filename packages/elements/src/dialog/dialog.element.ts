import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DIALOG_WITHOUT_TITLE } from '@huiketing/model/errors';
import { close } from '@huiketing/identity/pictograms/close.js';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import { icon } from '../icon/icon-template.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { hasSlotted } from '../internal/slotted.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { HktDialogCloseEvent } from './dialog.events.ts';
import type { DialogCloseReason } from './dialog.events.ts';
import { dialogStyles } from './dialog.styles.ts';

/**
 * Something that needs an answer before one goes on: a native modal dialog, full screen on a phone. It opens only when
 * the page asks for it; let that be a person's press, never a page's start.
 *
 * @summary A modal window that closes at its corner and gives the focus back.
 * @status stable
 * @since 0.1.0
 * @slot - What it is about. An element with `autofocus` here takes the focus, else the heading does.
 * @slot actions - Buttons, the main one last.
 * @event {HktDialogCloseEvent} hkt-dialog-close - A person closes it: `reason` button, escape or beside; cancelable.
 */
export class HktDialogElement extends HktElement {
  static override readonly tag = 'hkt-dialog';
  static override styles = [nativesStyles, focusStyles, iconStyles, dialogStyles];

  /** What it is about; needed, it is the window's name. */
  @property() heading = '';

  /** Whether it is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Whether a press beside the window closes it. Not for windows in which a person writes something. */
  @property({ type: Boolean, attribute: 'close-beside' }) closeBeside = false;

  get #dialog(): HTMLDialogElement {
    return this.innerRoot as HTMLDialogElement;
  }

  #opener: HTMLElement | null = null;
  #pressed: EventTarget | null = null;

  #onCancel = (event: Event): void => {
    // A file field in the slot sends a `cancel` of its own.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.#ask('escape');
  };

  /** The engine closed it itself: a second Escape can't be refused. */
  #onClose = (event: Event): void => {
    if (event.target !== event.currentTarget || !this.open || this.#dialog.open) return;
    this.open = false;
    this.#opener?.focus();
    this.#opener = null;
    this.dispatchEvent(new HktDialogCloseEvent('escape', false));
  };

  #onMousedown = (event: Event): void => {
    this.#pressed = event.target;
  };

  /** Only a press that began beside the window: marking text may end there too. */
  #onClick = (event: Event): void => {
    const { target } = event;
    if (this.closeBeside && target === this.#pressed && (target as Element).className === 'stage') this.#ask('beside');
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that leaves the page loses its place in the top layer; it must not come back half open.
    this.open = false;
    this.#hide();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open) this.#reveal();
    else this.#hide();
  }

  /** Opens it. Give the pressed element as `opener` where a press does not focus (Safari): it gets the focus back. */
  show(opener?: HTMLElement): void {
    this.#opener = opener ?? this.#opener;
    this.open = true;
  }

  /** Closes it, without an event, and gives the focus back. */
  close(): void {
    this.open = false;
  }

  #reveal(): void {
    const dialog = this.#dialog;
    if (dialog.open || !this.isConnected) return;
    if (!this.heading) {
      warn(DIALOG_WITHOUT_TITLE, 'hkt-dialog', 'needs a "heading"', 'Showing a general one');
    }
    this.#opener ??= focusedElement();
    dialog.showModal();
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? dialog.querySelector<HTMLElement>('.heading')!;
    first.focus();
  }

  #hide(): void {
    const opener = this.#opener;
    this.#opener = null;
    if (!this.hasUpdated || !this.#dialog.open) return;
    this.#dialog.close();
    opener?.focus();
  }

  #ask(reason: DialogCloseReason): void {
    if (this.dispatchEvent(new HktDialogCloseEvent(reason))) this.open = false;
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.dialog, en.dialog);
    const hasActions = hasSlotted(this, 'actions');
    return html`<dialog
      class="root"
      aria-labelledby="heading"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @mousedown=${this.#onMousedown}
      @click=${this.#onClick}
    >
      <div class="track">
        <div class="stage">
          <div class="box">
            <div class="head">
              <h2 class="heading" id="heading" tabindex="-1">${this.heading || words.untitled}</h2>
              <button class="close focusable" type="button" @click=${() => this.#ask('button')}>
                ${icon(close)} ${words.close}
              </button>
            </div>
            <div class="body"><slot></slot></div>
            <div class="actions" ?hidden=${!hasActions}>
              <slot name="actions" @slotchange=${() => this.requestUpdate()}></slot>
            </div>
          </div>
        </div>
      </div>
    </dialog>`;
  }
}

/** What has the focus, looked for inside shadow roots too. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-dialog': HktDialogElement;
  }
}
