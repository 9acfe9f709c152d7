import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { QR_TEXT_TOO_LONG, QR_WITHOUT_FALLBACK } from '@huiketing/model/errors';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { hasSlotted } from '../internal/slotted.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { drawCode } from './draw-code.ts';
import type { Drawing } from './draw-code.ts';
import { qrStyles } from './qr.styles.ts';

/** Natural size of a module in CSS pixels, 1.6 mm: read from 60 cm by a code of 37 modules. */
const MODULE = 6;

/**
 * A QR code with what it does in words and, always, another way for those who don't scan. It is as wide as it needs
 * and never wider than its box; for a code on a wall make the box a tenth of the distance to its readers.
 *
 * @summary A QR code that never stands alone.
 * @status stable
 * @since 0.1.0
 * @slot fallback - The human way to the same thing; needed. `<span slot="fallback">也可以直接找我们办</span>`
 */
export class HktQrElement extends HktElement {
  static override readonly tag = 'hkt-qr';
  static override styles = [nativesStyles, qrStyles];

  /** What the code holds: an address, as short as can be; at most some 660 letters or 220 汉字. */
  @property() value = '';

  /** What happens when one scans it. Its name for the ear too. */
  @property() label = '';

  #drawing: Drawing | undefined;

  #checkFallback = (): void => {
    // While the parser is at it, the child is still to come.
    if (document.readyState === 'loading' || hasSlotted(this, 'fallback')) return;
    warn(QR_WITHOUT_FALLBACK, 'hkt-qr', 'has nothing in its "fallback" slot', 'Showing the way to the reception zone');
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('DOMContentLoaded', this.#checkFallback);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#checkFallback);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.#drawing = this.value ? drawCode(this.value) : undefined;
    if (!this.value || this.#drawing) return;
    const cause = (): string =>
      `"value" does not fit into a code that a phone can read (${this.value.length} characters)`;
    warn(QR_TEXT_TOO_LONG, 'hkt-qr', cause, 'Showing the fallback alone');
  }

  protected override firstUpdated(): void {
    this.#checkFallback();
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.qr, en.qr);
    return html`<figure class="root">
      ${this.#drawing ? this.#renderCode(this.#drawing, this.label || words.scan) : nothing}
      <div class="fallback"><slot name="fallback">${words.human}</slot></div>
    </figure>`;
  }

  #renderCode({ side, path }: Drawing, label: string): TemplateResult {
    const words = this.words(zh.qr, en.qr);
    return html`<svg
        class="code"
        role="img"
        aria-label=${words.image(label)}
        viewBox="0 0 ${side} ${side}"
        width=${side * MODULE}
        height=${side * MODULE}
        shape-rendering="crispEdges"
      >
        <path d=${path} />
      </svg>
      <span class="label" aria-hidden="true">${label}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-qr': HktQrElement;
  }
}
