import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';
import type { IconSize } from '@huiketing/model/vocabularies';
import { pictogram } from './pictograms.ts';

/**
 * A pictogram inside an element, hidden from the ear: words always stand beside it. Give the pictogram itself
 * (`icon(close)`), or the name of one that was added (`addPictograms`); an unknown name draws nothing.
 * Styled by `iconStyles`: 24 px, `class` `s`, `l` or `xl` for the other sizes.
 */
export function icon(drawing: Pictogram | string | undefined, size: IconSize = 'm'): TemplateResult | typeof nothing {
  const found = typeof drawing === 'string' ? pictogram(drawing) : drawing;
  if (!found) return nothing;
  let lines = '';
  let shapes = '';
  for (const path of found.paths) {
    if (typeof path === 'string') lines += path;
    else shapes += path.d;
  }
  return html`<svg
    class="icon ${size}"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${lines || nothing} />
    <path fill="currentColor" stroke="none" d=${shapes || nothing} />
  </svg>`;
}
