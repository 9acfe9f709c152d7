import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category, Duration, Fee, Item, Material } from '@huiketing/model';
import { MATERIAL_SOURCES } from '@huiketing/model/vocabularies';
import { safeUrl } from '../base/safe-url.ts';
import { isObject, objectsIn, wordsIn } from '../internal/objects.ts';
import { renderSeat } from './seat.view.ts';
import { handlingOf, placeOf, say, voiced } from './told.ts';
import type { Told } from './told.ts';

/** What a guide is about. */
export interface Subject {
  item: Item;
  category: Category | undefined;
  /** Where it is handled: its own zone, else its category's. */
  zone: string;
}

/** All that is known of an item, and where to sit. What is not known is not asked: somebody is there to say it. */
export function renderGuide({ item, category, zone }: Subject, told: Told): TemplateResult {
  const { details } = told;
  const handling = handlingOf(item, told);
  const note = Object.prototype.hasOwnProperty.call(details.handlingText, item.handling)
    ? details.handlingText[item.handling]!
    : '';
  // Where a zone is not known, people go to the post; the others have their own hands.
  const isAtPost = zone === 'service' || !placeOf(zone, told);
  return html`<article aria-labelledby="item">
    ${category ? html`<p class="eyebrow">${voiced(category, told)}</p>` : nothing}
    <h2 class="top" id="item" tabindex="-1">${voiced(item, told)}</h2>
    ${item.summary ? html`<p class="summary">${voiced(item.summary, told)}</p>` : nothing}
    ${handling ? html`<p class="handling"><span class="tag">${handling}</span> ${note}</p>` : nothing}
    ${renderSeat(zone, isAtPost ? told.words.postText : '', told, item.phone ?? told.hall?.phone)}
    ${renderOnline(item, told)}
    <div class="parts">
      ${renderMaterials(item, told)} ${renderSteps(item, told)} ${renderTimes(item, told)} ${renderFees(item, told)}
      ${renderFacts(item, told)} ${renderQuestions(item, told)}
    </div>
    ${!category || category.privacy === 'public' ? nothing : html`<p class="hint">${details.private}</p>`}
  </article>`;
}

function part(heading: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <h3>${heading}</h3>
    ${content}
  </section>`;
}

function renderOnline({ online }: Item, { details }: Told): unknown {
  const address = typeof online === 'string' && online ? safeUrl('hkt-service-guide', online) : '';
  return address ? html`<p><a class="focusable" href=${address}>${details.online}</a></p>` : nothing;
}

function renderMaterials({ materials }: Item, told: Told): unknown {
  const list = objectsIn(materials);
  const { details } = told;
  if (!list.length) return part(details.materials, html`<p>${details.unknown}</p>`);
  // What to bring first; what nobody has to bring after it.
  const sources = [...MATERIAL_SOURCES].reverse();
  const of = (wanted: string): Material[] => list.filter(({ source }) => (source ?? 'bring') === wanted);
  return part(
    details.materials,
    sources.map((source) => {
      const own = of(source);
      return own.length
        ? html`<h4 class=${source}>${details.sources[source]}</h4>
            <ul class="materials">
              ${own.map((material) => renderMaterial(material, told))}
            </ul>`
        : nothing;
    }),
  );
}

function renderMaterial({ name, required, copies, note }: Material, told: Told): TemplateResult {
  const { details } = told;
  const extra = [copies && copies > 1 ? details.copies(copies) : '', required === false ? details.optional : ''].filter(
    Boolean,
  );
  return html`<li class="drawn">
    <strong>${voiced(name, told)}</strong>${extra.length ? ` (${extra.join(told.words.and)})` : ''}
    ${note ? html`<span class="note">${voiced(note, told)}</span>` : nothing}
  </li>`;
}

function renderSteps({ steps }: Item, told: Told): unknown {
  const list = objectsIn(steps);
  if (!list.length) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  const items = html`<ol class="steps" role="list">
    ${list.map(
      ({ name, note }, i) =>
        html`<li>
          <span class="no">${i + 1}</span>
          <div>
            <strong>${voiced(name, told)}</strong>
            ${note ? html`<span class="note">${voiced(note, told)}</span>` : nothing}
          </div>
        </li>`,
    )}
  </ol>`;
  return part(told.details.steps, items);
}

function renderTimes({ times, visits }: Item, told: Told): unknown {
  const { details } = told;
  const lines = [
    line(details.promised, durationOf(times?.promised, told)),
    line(details.statutory, durationOf(times?.statutory, told)),
    Number.isInteger(visits) ? html`<p>${details.visits(visits!)}</p>` : nothing,
  ].filter((each) => each !== nothing);
  return lines.length ? part(details.times, lines) : nothing;
}

function durationOf(duration: Duration | undefined, told: Told): string {
  if (!isObject(duration) || !Number.isFinite(duration.value)) return '';
  const { units, duration: write } = told.details;
  const unit = duration.unit ?? 'workday';
  const known = Object.prototype.hasOwnProperty.call(units, unit) ? units[unit]! : '';
  const note = say(duration.note, told);
  return known ? write(duration.value, known) + (note ? ` (${note})` : '') : '';
}

function line(name: string, value: unknown): unknown {
  return value ? html`<p><span class="term">${name}</span> ${value}</p>` : nothing;
}

function renderFees({ fees }: Item, told: Told): unknown {
  const list = objectsIn(fees);
  if (!list.length) return nothing;
  const write = ({ name, standard }: Fee): unknown => line(say(name, told), say(standard, told) || ' ');
  return part(told.details.fees, list.map(write));
}

function renderFacts({ audience, channels, hours }: Item, told: Told): unknown {
  const { details, words } = told;
  const listed = (values: readonly string[] | undefined, names: Readonly<Record<string, string>>): string =>
    wordsIn(values)
      .map((value) => (Object.prototype.hasOwnProperty.call(names, value) ? names[value]! : ''))
      .filter(Boolean)
      .join(words.and);
  const lines = [
    line(details.hours, say(hours, told)),
    line(details.who, listed(audience, words.audiences)),
    line(details.how, listed(channels, words.channels)),
  ].filter((each) => each !== nothing);
  return lines.length ? part(details.more, lines) : nothing;
}

function renderQuestions({ faq }: Item, told: Told): unknown {
  const list = objectsIn(faq);
  if (!list.length) return nothing;
  return part(
    told.details.faq,
    list.map(
      ({ q, a }) =>
        html`<details>
          <summary class="focusable drawn">${voiced(q, told)}</summary>
          <p>${voiced(a, told)}</p>
        </details>`,
    ),
  );
}
