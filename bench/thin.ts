/** The measure: the same look and the same markup on plain Lit elements, without seal, scope or house. */
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { buttonStyles } from '../packages/elements/src/button/button.styles.ts';
import { cardStyles } from '../packages/elements/src/card/card.styles.ts';
import { focusStyles } from '../packages/elements/src/styles/focus.styles.ts';
import { tagStyles } from '../packages/elements/src/tag/tag.styles.ts';

class ThinButton extends LitElement {
  static override styles = [focusStyles, buttonStyles];

  @property() variant = 'primary';
  @property({ type: Boolean }) disabled = false;

  #press = (): void => undefined;

  protected override render(): TemplateResult {
    return html`<button
      class="root focusable ${this.variant}"
      type="button"
      ?disabled=${this.disabled}
      @click=${this.#press}
    >
      <slot name="icon"></slot><span class="label"><slot></slot></span>
    </button>`;
  }
}

class ThinTag extends LitElement {
  static override styles = tagStyles;

  @property() tone = 'neutral';
  @property() loudness = 'quiet';

  protected override render(): TemplateResult {
    return html`<span class="root ${this.tone} ${this.loudness}"><slot></slot></span>`;
  }
}

class ThinCard extends LitElement {
  static override styles = cardStyles;

  @property() heading = '';

  protected override render(): TemplateResult {
    return html`<div class="root">
      <slot name="media"></slot>
      <div class="content">
        <div class="heading" role="heading" aria-level="3"><slot name="heading">${this.heading}</slot></div>
        <div class="body" id="body"><slot></slot></div>
        <div class="actions" hidden><slot name="actions"></slot></div>
      </div>
    </div>`;
  }
}

customElements.define('thin-button', ThinButton);
customElements.define('thin-tag', ThinTag);
customElements.define('thin-card', ThinCard);
