import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HktElement } from '../base/hkt-element.ts';
import { safeUrl } from '../base/safe-url.ts';
import { hasSlotted } from '../internal/slotted.ts';
import { flexRootStyles } from '../styles/flex-root.styles.ts';
import { stretchedStyles } from '../styles/stretched.styles.ts';
import { cardStyles } from './card.styles.ts';

/**
 * One thing among others. With `href` the whole card is its link: one stop for the Tab key, named by the heading;
 * what stands in `actions` stays above it.
 *
 * @summary A thing with a heading, words, a picture and actions.
 * @status stable
 * @since 0.1.0
 * @slot - What it says. With `href` nothing to press in here: that goes into `actions`.
 * @slot media - A picture at the top, over the whole width.
 * @slot heading - Instead of the attribute, where a heading needs more than words.
 * @slot actions - Buttons and links at the bottom.
 */
export class HktCardElement extends HktElement {
  static override readonly tag = 'hkt-card';
  static override styles = [flexRootStyles, stretchedStyles, cardStyles];

  /** The heading. */
  @property() heading = '';

  /** Its rank among the page's headings, 2–6. */
  @property({ type: Number }) level = 3;

  /** Where the whole card leads; http, https, mailto, tel and relative addresses only. */
  @property() href = '';

  #onSlotchange = (): void => this.requestUpdate();

  protected override render(): TemplateResult {
    const hasHeading = !!this.heading || hasSlotted(this, 'heading');
    return html`<div class="root ${this.href ? 'linked' : ''}" @slotchange=${this.#onSlotchange}>
      <slot name="media"></slot>
      <div class="content">
        <div
          class="heading"
          role=${hasHeading ? 'heading' : nothing}
          aria-level=${hasHeading ? Math.min(6, Math.max(2, this.level || 3)) : nothing}
        >
          ${this.href ? this.#renderLink(hasHeading) : this.#renderWords()}
        </div>
        <div class="body" id="body"><slot></slot></div>
        <div class="actions" ?hidden=${!hasSlotted(this, 'actions')}><slot name="actions"></slot></div>
      </div>
    </div>`;
  }

  /** Without a heading, the link is called by what the card says. */
  #renderLink(hasHeading: boolean): TemplateResult {
    return html`<a
      class="link stretched"
      href=${safeUrl('hkt-card', this.href) || nothing}
      aria-labelledby=${hasHeading ? nothing : 'body'}
      >${this.#renderWords()}</a
    >`;
  }

  #renderWords(): TemplateResult {
    return html`<slot name="heading">${this.heading}</slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-card': HktCardElement;
  }
}
