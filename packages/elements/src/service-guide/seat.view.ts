import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon-template.ts';
import { placeOf } from './told.ts';
import type { Told } from './told.ts';

/** Where to sit, and whom to call. */
export function renderSeat(zone: string, note: string, told: Told, phone: unknown = told.hall?.phone): TemplateResult {
  const { details } = told;
  const place = placeOf(zone, told) ?? placeOf('service', told);
  const number = typeof phone === 'string' ? phone : '';
  return html`<div class="seat">
    ${place ? html`<span class="picture">${icon(place.picture, 'l')}</span>` : nothing}
    <div class="words">
      <p class="sit">${place ? details.sit(place.name) : nothing}</p>
      ${note ? html`<p>${note}</p>` : nothing}
      ${
        number
          ? html`<p>
              ${details.phone}
              <a class="focusable phone" href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}
