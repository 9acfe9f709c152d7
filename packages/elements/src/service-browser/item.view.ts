import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Duration, Fee, Item, Material } from '@huiketing/model';
import { MATERIAL_SOURCES } from '@huiketing/model/vocabularies';
import { safeUrl } from '../base/safe-url.ts';
import { isObject, objectsIn, wordsIn } from '../internal/objects.ts';
import { renderSeat } from './list.views.ts';
import type { Entry } from './service-search.ts';
import { handlingOf, placeOf, say, voiced } from './shown.ts';
import type { Shown } from './shown.ts';

/** All that is known of an item, and where to sit. What is not known is not asked: somebody is there to say it. */
export function renderItem({ item, category, zone }: Entry, shown: Shown): TemplateResult {
  const { details } = shown;
  const handling = handlingOf(item, shown);
  const note = Object.prototype.hasOwnProperty.call(details.handlingText, item.handling)
    ? details.handlingText[item.handling]!
    : '';
  // Where a zone is not known, people go to the post; the others have their own hands.
  const isAtPost = zone === 'service' || !placeOf(zone, shown);
  return html`<article aria-labelledby="item">
    <p class="eyebrow">${voiced(category, shown)}</p>
    <h2 class="top" id="item" tabindex="-1">${voiced(item, shown)}</h2>
    ${item.summary ? html`<p class="summary">${voiced(item.summary, shown)}</p>` : nothing}
    ${handling ? html`<p class="handling"><span class="tag">${handling}</span> ${note}</p>` : nothing}
    ${renderSeat(zone, isAtPost ? shown.words.postText : '', shown, item.phone ?? shown.hall?.phone)}
    ${renderOnline(item, shown)}
    <div class="parts">
      ${renderMaterials(item, shown)} ${renderSteps(item, shown)} ${renderTimes(item, shown)} ${renderFees(item, shown)}
      ${renderFacts(item, shown)} ${renderQuestions(item, shown)}
    </div>
    ${category.privacy === 'public' ? nothing : html`<p class="hint">${details.private}</p>`}
  </article>`;
}

function part(heading: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <h3>${heading}</h3>
    ${content}
  </section>`;
}

function renderOnline({ online }: Item, { details }: Shown): unknown {
  const address = typeof online === 'string' && online ? safeUrl('hkt-service-browser', online) : '';
  return address ? html`<p><a class="focusable" href=${address}>${details.online}</a></p>` : nothing;
}

function renderMaterials({ materials }: Item, shown: Shown): unknown {
  const list = objectsIn(materials);
  const { details } = shown;
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
              ${own.map((material) => renderMaterial(material, shown))}
            </ul>`
        : nothing;
    }),
  );
}

function renderMaterial({ name, required, copies, note }: Material, shown: Shown): TemplateResult {
  const { details } = shown;
  const extra = [copies && copies > 1 ? details.copies(copies) : '', required === false ? details.optional : ''].filter(
    Boolean,
  );
  return html`<li class="drawn">
    <strong>${voiced(name, shown)}</strong>${extra.length ? ` (${extra.join(shown.words.and)})` : ''}
    ${note ? html`<span class="note">${voiced(note, shown)}</span>` : nothing}
  </li>`;
}

function renderSteps({ steps }: Item, shown: Shown): unknown {
  const list = objectsIn(steps);
  if (!list.length) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  const items = html`<ol class="steps" role="list">
    ${list.map(
      ({ name, note }, i) =>
        html`<li>
          <span class="no">${i + 1}</span>
          <div>
            <strong>${voiced(name, shown)}</strong>
            ${note ? html`<span class="note">${voiced(note, shown)}</span>` : nothing}
          </div>
        </li>`,
    )}
  </ol>`;
  return part(shown.details.steps, items);
}

function renderTimes({ times, visits }: Item, shown: Shown): unknown {
  const { details } = shown;
  const lines = [
    line(details.promised, durationOf(times?.promised, shown)),
    line(details.statutory, durationOf(times?.statutory, shown)),
    Number.isInteger(visits) ? html`<p>${details.visits(visits!)}</p>` : nothing,
  ].filter((each) => each !== nothing);
  return lines.length ? part(details.times, lines) : nothing;
}

function durationOf(duration: Duration | undefined, shown: Shown): string {
  if (!isObject(duration) || !Number.isFinite(duration.value)) return '';
  const { units, duration: write } = shown.details;
  const unit = duration.unit ?? 'workday';
  const known = Object.prototype.hasOwnProperty.call(units, unit) ? units[unit]! : '';
  const note = say(duration.note, shown);
  return known ? write(duration.value, known) + (note ? ` (${note})` : '') : '';
}

function line(name: string, value: unknown): unknown {
  return value ? html`<p><span class="term">${name}</span> ${value}</p>` : nothing;
}

function renderFees({ fees }: Item, shown: Shown): unknown {
  const list = objectsIn(fees);
  if (!list.length) return nothing;
  const write = ({ name, standard }: Fee): unknown => line(say(name, shown), say(standard, shown) || ' ');
  return part(shown.details.fees, list.map(write));
}

function renderFacts({ audience, channels, hours }: Item, shown: Shown): unknown {
  const { details, words } = shown;
  const listed = (values: readonly string[] | undefined, names: Readonly<Record<string, string>>): string =>
    wordsIn(values)
      .map((value) => (Object.prototype.hasOwnProperty.call(names, value) ? names[value]! : ''))
      .filter(Boolean)
      .join(words.and);
  const lines = [
    line(details.hours, say(hours, shown)),
    line(details.who, listed(audience, words.audiences)),
    line(details.how, listed(channels, words.channels)),
  ].filter((each) => each !== nothing);
  return lines.length ? part(details.more, lines) : nothing;
}

function renderQuestions({ faq }: Item, shown: Shown): unknown {
  const list = objectsIn(faq);
  if (!list.length) return nothing;
  return part(
    shown.details.faq,
    list.map(
      ({ q, a }) =>
        html`<details>
          <summary class="focusable drawn">${voiced(q, shown)}</summary>
          <p>${voiced(a, shown)}</p>
        </details>`,
    ),
  );
}
