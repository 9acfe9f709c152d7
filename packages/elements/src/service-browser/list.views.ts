import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category } from '@huiketing/model';
import { STRANDS } from '@huiketing/model/vocabularies';
import { wordsIn } from '../internal/objects.ts';
import { renderSeat } from '../service-guide/seat.view.ts';
import { findIn, fold } from './service-search.ts';
import type { Entry, ServiceIndex } from './service-search.ts';
import { handlingOf, marked, placeOf, say, wordFor } from './shown.ts';
import type { Actions, Shown } from './shown.ts';

/** How many stand on a page: the list never holds more than 300 nodes. */
export const ROWS = 30;
export const TILES = 54;

/** How many of a category's items its tile names. */
const PREVIEW = 3;

export interface Group {
  strand: string;
  categories: Category[];
}

/** Categories by strand, in the order of the strands; one of no strand we know stands under “more”. */
export function groupByStrand(categories: readonly Category[]): Group[] {
  const strands: readonly string[] = [...STRANDS, 'other'];
  const of = ({ strand }: Category): string => (strand && strands.includes(strand) ? strand : 'other');
  return strands
    .map((strand) => ({ strand, categories: categories.filter((category) => of(category) === strand) }))
    .filter((group) => group.categories.length > 0);
}

export function strandName(strand: string, shown: Shown): string {
  return wordFor(strand, shown.catalogue.strands, shown.words.strands, shown);
}

export function renderTiles(
  categories: readonly Category[],
  index: ServiceIndex,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  return html`<ul class="tiles" role="list">
    ${categories.map((category) => renderTile(category, index.byCategory.get(category) ?? [], shown, actions))}
  </ul>`;
}

function renderTile(category: Category, entries: readonly Entry[], shown: Shown, actions: Actions): TemplateResult {
  const { words } = shown;
  const names = entries.slice(0, PREVIEW).map(({ item }) => say(item, shown));
  const preview = names.join(words.and) + (entries.length > PREVIEW ? words.more : '');
  return html`<li>
    <button
      class="tile focusable"
      type="button"
      data-code=${category.code}
      @click=${() => actions.openCategory(category)}
    >
      <span class="name">${say(category, shown)}</span> <span class="count">${words.items(entries.length)}</span>
      ${preview ? html`<span class="preview">${preview}</span>` : nothing}
    </button>
  </li>`;
}

export function renderGroups(groups: readonly Group[], index: ServiceIndex, shown: Shown, actions: Actions): unknown {
  return groups.map(
    ({ strand, categories }) =>
      html`<section class="strand" aria-labelledby="strand-${strand}">
        <h3 class="drawn" id="strand-${strand}" tabindex="-1">
          ${strandName(strand, shown)} <span class="count">${shown.words.categories(categories.length)}</span>
        </h3>
        ${renderTiles(categories, index, shown, actions)}
      </section>`,
  );
}

/** `here`: the rows stand under their category's heading, which need not be said again. */
export function renderRows(
  entries: readonly Entry[],
  folded: string,
  here: boolean,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- as above
  return html`<ul class="rows" role="list">
    ${entries.map((entry) => renderRow(entry, folded, here, shown, actions))}
  </ul>`;
}

function renderRow(entry: Entry, folded: string, here: boolean, shown: Shown, actions: Actions): TemplateResult {
  const name = say(entry.item, shown);
  const handling = handlingOf(entry.item, shown);
  const place = placeOf(entry.zone, shown);
  const about = [here ? '' : say(entry.category, shown), place?.name].filter(Boolean).join(' · ');
  return html`<li>
    <button class="row focusable" type="button" data-code=${entry.item.code} @click=${() => actions.openItem(entry)}>
      <span class="name">${marked(name, folded)}</span>
      ${handling ? html`<span class="tag">${handling}</span>` : nothing} ${renderAlias(entry, name, folded, shown)}
      <span class="about">${about}</span>
    </button>
  </li>`;
}

/** The other word by which an item was found, so that nobody wonders why it is here. */
function renderAlias({ item }: Entry, name: string, folded: string, shown: Shown): unknown {
  if (!folded || fold(name).includes(folded)) return nothing;
  const others = [item.zh, item.en, ...wordsIn(item.aliases), ...wordsIn(item.keywords)];
  const alias = others.find((other) => typeof other === 'string' && findIn(other, folded));
  return alias ? html`<span class="alias">${shown.words.alias} ${marked(alias, folded)}</span>` : nothing;
}

export function renderPager(page: number, count: number, size: number, shown: Shown, actions: Actions): unknown {
  const pages = Math.ceil(count / size);
  if (pages < 2) return nothing;
  const { words } = shown;
  return html`<nav class="pager" aria-label=${words.pages}>
    <button class="focusable" type="button" ?disabled=${page <= 0} @click=${() => actions.turnTo(page - 1)}>
      ${words.previous}
    </button>
    <span>${words.page(page + 1, pages)}</span>
    <button class="focusable" type="button" ?disabled=${page >= pages - 1} @click=${() => actions.turnTo(page + 1)}>
      ${words.next}
    </button>
  </nav>`;
}

/** Nothing found is no dead end: a person and a place, then what comes nearest. */
export function renderMiss(
  nearest: readonly Category[],
  index: ServiceIndex,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  const { words } = shown;
  const categories = nearest.length ? nearest : index.categories.slice(0, TILES);
  return html`${renderSeat('service', words.postText, shown)}
    <h3>${nearest.length ? words.nearest : words.jump}</h3>
    ${renderTiles(categories, index, shown, actions)}`;
}
