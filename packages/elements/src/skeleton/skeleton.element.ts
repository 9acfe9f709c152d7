import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SKELETON_VARIANTS } from '@huiketing/model/vocabularies';
import type { SkeletonVariant } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { skeletonStyles } from './skeleton.styles.ts';

const MOST_ROWS = 50;

/**
 * The shape of what is about to come, so that nothing jumps when it does. To the ear it is one sentence, not a row of
 * boxes; it announces nothing by itself.
 *
 * @summary A place kept while something loads.
 * @status stable
 * @since 0.1.0
 */
export class HktSkeletonElement extends HktElement {
  static override readonly tag = 'hkt-skeleton';
  static override styles = [visuallyHiddenStyles, skeletonStyles];

  /** Lines of text, a card, or a list with pictograms. */
  @property() variant: SkeletonVariant = 'text';

  /** How many lines or entries, 1–50. */
  @property({ type: Number }) rows = 3;

  /** What is coming, for the ear. Default: 正在准备，请稍等. */
  @property() label = '';

  protected override render(): TemplateResult {
    const variant = oneOf('hkt-skeleton', 'variant', this.variant, SKELETON_VARIANTS);
    const count = Math.min(MOST_ROWS, Math.max(1, Math.floor(this.rows) || 3));
    const rows = Array.from({ length: count }, () => html`<span class="row"><span class="bar"></span></span>`);
    return html`<div class="root ${variant}" aria-busy="true">
      <span class="visually-hidden">${this.label || this.words(zh.skeleton, en.skeleton).loading}</span>
      <div class="rows" aria-hidden="true">${rows}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-skeleton': HktSkeletonElement;
  }
}
