import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { Why } from '@huiketing/catalogue';
import { langOf } from '../internal/lang-of.ts';
import { marked } from '../internal/marked.ts';
import { handlingOf, placeOf, say } from '../service-guide/told.ts';
import type { Actions, Entry, Shown } from './shown.ts';

/** No name is as long: what is, is no name, and is cut in the row. The guide has it whole. */
const LONGEST = 200;

/** Marks that turn the letters of a whole line about: a line here holds words of several owners. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** How much of a longer text stands around the words that were found in it. */
const AROUND = 16;

/** Fills the box of a row. `here`: it stands under its category's heading, which need not be said again. */
export function drawRow(
  box: HTMLLIElement,
  entry: Entry,
  here: boolean,
  shown: Shown,
  actions: Pick<Actions, 'open'>,
): void {
  box.className = 'item';
  render(renderRow(entry, here, shown, actions), box);
}

function renderRow(entry: Entry, here: boolean, shown: Shown, actions: Pick<Actions, 'open'>): TemplateResult {
  const { item, category, why = [] } = entry;
  const whole = say(item, shown);
  const name = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  const inName = why.find(({ field, text }) => field === 'name' && text === whole);
  const handling = handlingOf(item, shown);
  const place = placeOf(item.zone ?? category.zone ?? '', shown)?.name;
  const visits = typeof item.visits === 'number' ? shown.words.visitsOf[item.visits] : undefined;
  const about = [here ? '' : say(category, shown), place, visits].filter(Boolean).join(' · ').replace(TURNS, '');
  return html`<button class="row focusable" type="button" data-code=${item.code} @click=${() => actions.open(entry)}>
    <span class="name" lang=${langOf(name, shown.locale)}>${inName ? marked(name, inName.ranges) : name}</span>
    ${handling ? html`<span class="tag">${handling}</span>` : nothing}
    ${inName || !why[0] ? nothing : renderWhy(why[0], shown)}
    ${about ? html`<span class="about">${about}</span>` : nothing}
  </button>`;
}

/** The words by which an item was found, so that nobody wonders why it is here. */
function renderWhy({ field, text, ranges }: Why, { words, locale }: Shown): TemplateResult {
  const isName = field === 'name' || field === 'alias';
  const found = excerpt(text, ranges);
  const lang = langOf(text, locale);
  return html`<span class="why"
    >${isName ? words.alias : words.related}
    ${lang === nothing ? found : html`<span lang=${lang}>${found}</span>`}</span
  >`;
}

function excerpt(text: string, ranges: Why['ranges']): unknown {
  const [first] = ranges;
  if (!first || text.length <= 3 * AROUND) return marked(text.slice(0, 3 * AROUND), first ? ranges : []);
  const from = Math.max(0, first[0] - AROUND);
  const to = Math.min(text.length, first[1] + AROUND);
  const near = ranges.filter(([, end]) => end <= to).map(([start, end]) => [start - from, end - from] as const);
  return [from ? '…' : '', marked(text.slice(from, to), near), to < text.length ? '…' : ''];
}
