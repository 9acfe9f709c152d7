import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { close } from '@huiketing/identity/pictograms/close.js';
import { error } from '@huiketing/identity/pictograms/error.js';
import { info } from '@huiketing/identity/pictograms/info.js';
import { success } from '@huiketing/identity/pictograms/success.js';
import { warning } from '@huiketing/identity/pictograms/warning.js';
import { MESSAGE_TONES } from '@huiketing/model/vocabularies';
import type { MessageTone } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { icon } from '../icon/icon-template.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { HktMessageCloseEvent } from './message.events.ts';
import { messageStyles } from './message.styles.ts';

const pictograms = { info, success, warning, error };

/**
 * Something to know, done, to watch or gone wrong: a pictogram and words say which, not the colour alone. Say what to
 * do next, and who helps.
 *
 * @summary A message in its place in the page; it never opens over anything.
 * @status stable
 * @since 0.1.0
 * @slot - The words.
 * @event {HktMessageCloseEvent} hkt-message-close - A person closes it; cancelable.
 */
export class HktMessageElement extends HktElement {
  static override readonly tag = 'hkt-message';
  static override styles = [nativesStyles, focusStyles, visuallyHiddenStyles, iconStyles, messageStyles];

  /** What kind of message. */
  @property() tone: MessageTone = 'info';

  /** The heading. Default: a word for the tone, such as 请您留意. */
  @property() heading = '';

  /** Whether a person may close it. */
  @property({ type: Boolean }) closable = false;

  /** Whether it is closed. */
  @property({ type: Boolean, reflect: true }) closed = false;

  /** Whether it is read out when it appears: at once with `error`, else when there is a pause. */
  @property({ type: Boolean }) live = false;

  #onClose = (): void => {
    if (this.dispatchEvent(new HktMessageCloseEvent())) this.closed = true;
  };

  protected override render(): TemplateResult {
    const tone = oneOf('hkt-message', 'tone', this.tone, MESSAGE_TONES);
    const words = this.words(zh.message, en.message);
    const role = this.live ? (tone === 'error' ? 'alert' : 'status') : nothing;
    return html`<div class="root ${tone}" role=${role} ?hidden=${this.closed}>
      ${icon(pictograms[tone])}
      <div class="content">
        <p class="heading">
          ${this.heading ? html`<span class="visually-hidden">${words[tone]} </span>${this.heading}` : words[tone]}
        </p>
        <slot></slot>
      </div>
      ${
        this.closable
          ? html`<button class="close focusable" type="button" aria-label=${words.close} @click=${this.#onClose}>
              ${icon(close)}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-message': HktMessageElement;
  }
}
