import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BUTTON_WITHOUT_NAME } from '@huiketing/model/errors';
import { BUTTON_TYPES, BUTTON_VARIANTS } from '@huiketing/model/vocabularies';
import type { ButtonType, ButtonVariant } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { namedIcon } from '../icon/named-icon.ts';
import { oneOf } from '../base/one-of.ts';
import { safeUrl } from '../base/safe-url.ts';
import { warnSoon } from '../base/warn.ts';
import { submitForm } from '../internal/submit-form.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { flexRootStyles } from '../styles/flex-root.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { buttonStyles } from './button.styles.ts';

/**
 * A button, or with `href` a link that looks like one.
 *
 * @summary Something a person can do, at least 44 px high (60 px in 长辈版).
 * @status stable
 * @since 0.1.0
 * @slot - The words on the button.
 */
export class HktButtonElement extends HktElement {
  static override readonly tag = 'hkt-button';
  static override styles = [flexRootStyles, focusStyles, iconStyles, visuallyHiddenStyles, buttonStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /** How loud it is: one `primary` a page, `secondary` beside it, `quiet` in rows. */
  @property() variant: ButtonVariant = 'primary';

  /** What it does in a form: `button` nothing, `submit` or `reset`. */
  @property() type: ButtonType = 'button';

  /** Where it leads. Makes it a link; http, https, mailto, tel and relative addresses only. */
  @property() href = '';

  /** A pictogram before the words, by its name. */
  @property() icon = '';

  /** The accessible name, where an icon stands without words. */
  @property() label = '';

  /** With `type="submit"`, the pair that the form sends. */
  @property() name = '';

  /** With `type="submit"`, the pair that the form sends. */
  @property() value = '';

  /** Whether it can't be used now. Say nearby why. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Whether what it started is still going on. It keeps the focus and ignores further presses. */
  @property({ type: Boolean, reflect: true }) busy = false;

  #onClick = (event: Event): void => {
    if (this.disabled || this.busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const type = oneOf('hkt-button', 'type', this.type, BUTTON_TYPES);
    if (type !== 'button') submitForm(this, type, this);
  };

  #classes(): string {
    const variant = oneOf('hkt-button', 'variant', this.variant, BUTTON_VARIANTS);
    return `root focusable ${this.disabled ? 'disabled' : variant}`;
  }

  protected override render(): TemplateResult {
    const cause = (): string =>
      this.isConnected && !this.label && !this.textContent.trim() && !this.querySelector('[aria-label],[alt]')
        ? `has neither words nor a "label"${this.icon ? ` beside the icon "${this.icon}"` : ''}`
        : '';
    warnSoon(BUTTON_WITHOUT_NAME, 'hkt-button', cause, 'Screen readers say “button” alone');
    return this.href ? this.#renderLink() : this.#renderButton();
  }

  #renderButton(): TemplateResult {
    return html`<div>
      <button
        class=${this.#classes()}
        type="button"
        aria-label=${this.label || nothing}
        aria-busy=${this.busy ? 'true' : nothing}
        ?disabled=${this.disabled}
        @click=${this.#onClick}
      >
        ${this.#renderIcon()}<span class="label"><slot></slot></span>${this.#renderBusy()}
      </button>
    </div>`;
  }

  #renderLink(): TemplateResult {
    return html`<div>
      <a
        class=${this.#classes()}
        href=${(!this.disabled && safeUrl('hkt-button', this.href)) || nothing}
        aria-label=${this.label || nothing}
        aria-disabled=${this.disabled ? 'true' : nothing}
        @click=${this.#onClick}
      >
        ${this.#renderIcon()}<span class="label"><slot></slot></span>${this.#renderBusy()}
      </a>
    </div>`;
  }

  #renderIcon(): TemplateResult | typeof nothing {
    return namedIcon('hkt-button', this.icon, 's');
  }

  #renderBusy(): TemplateResult | typeof nothing {
    return this.busy ? html`<span class="visually-hidden">${this.words(zh.button, en.button).busy}</span>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-button': HktButtonElement;
  }
}
