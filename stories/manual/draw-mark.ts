import { mark, markSmall } from '@huiketing/identity/mark';
import type { MarkRole } from '@huiketing/identity/mark';
import { svg } from 'lit';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

const colours: Record<MarkRole, string> = {
  mark: 'var(--hkt-lockup-mark-color)',
  accent: 'var(--hkt-lockup-accent-color)',
  text: 'var(--hkt-lockup-text-color)',
};

interface MarkOptions {
  /** Drawn height in px; at 32 and less the small optical size. */
  size: number;
  /** One colour instead of the identity's. */
  ink?: string;
  /** The 48-unit grid behind it. */
  grid?: boolean;
  transform?: string;
}

/** The mark as the manual needs it, misuse included: the kit's own element allows none of that. */
export function drawMark({ size, ink, grid = false, transform = '' }: MarkOptions): TemplateResult {
  const { width, height, layers } = size <= 32 ? markSmall : mark;
  const lines = grid ? [...Array(width / 4 + 1).keys()].map((step) => step * 4) : [];
  return html`<svg class="mark" width=${size} height=${size} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <g class="grid-lines">${lines.map((at) => svg`<path d="M${at} 0V${height}M0 ${at}H${width}"/>`)}</g>
    <g transform=${transform}>${layers.map(({ role, d }) => svg`<path fill=${ink ?? colours[role]} d=${d}/>`)}</g>
  </svg>`;
}
