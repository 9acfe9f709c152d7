import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category } from '@huiketing/model';
import { STRANDS } from '@huiketing/model/vocabularies';
import { langOf } from '../internal/lang-of.ts';
import { objectsIn } from '../internal/objects.ts';
import { renderSeat } from '../service-guide/seat.view.ts';
import { say, wordFor } from '../service-guide/told.ts';
import type { Actions, Shown } from './shown.ts';

/** How many tiles stand on a page; the 51 of a district all do. */
export const TILES = 54;

/** How many of a category's items its tile names. */
const PREVIEW = 3;

export interface Group {
  strand: string;
  categories: Category[];
  /** How many there are of this strand, where only some of them stand here. */
  count?: number;
}

/** Categories in the groups of the data, in the order of the strands; one of no strand we know stands under “more”. */
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

export function renderTiles(categories: readonly Category[], shown: Shown, actions: Actions): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  return html`<ul class="tiles" role="list">
    ${categories.map((category) => renderTile(category, shown, actions))}
  </ul>`;
}

function renderTile(category: Category, shown: Shown, actions: Actions): TemplateResult {
  const { words } = shown;
  const name = say(category, shown);
  const items = objectsIn(category.items);
  const names = items.slice(0, PREVIEW).map((item) => say(item, shown));
  const preview = names.join(words.and) + (items.length > PREVIEW ? words.more : '');
  const open = (): void => actions.change({ query: '', category: category.code }, '');
  return html`<li>
    <button class="tile focusable" type="button" data-code=${category.code} @click=${open}>
      <span class="name" lang=${langOf(name, shown.locale)}>${name}</span>
      <span class="count">${words.items(items.length)}</span>
      ${preview ? html`<span class="preview">${preview}</span>` : nothing}
    </button>
  </li>`;
}

export function renderGroups(groups: readonly Group[], shown: Shown, actions: Actions): unknown {
  return groups.map(
    ({ strand, categories, count = categories.length }) =>
      html`<section class="strand" aria-labelledby="strand-${strand}">
        <h3 class="drawn" id="strand-${strand}" tabindex="-1">
          ${strandName(strand, shown)} <span class="count">${shown.words.categories(count)}</span>
        </h3>
        ${renderTiles(categories, shown, actions)}
      </section>`,
  );
}

/** Where there is room beside the rows: all categories with how many of the hits stand in each. */
export function renderRail(
  groups: readonly Group[],
  counts: ReadonlyMap<string, number>,
  open: string,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  const link = (category: Category): unknown => {
    const count = counts.get(category.code);
    return count || category.code === open
      ? html`<button
          class="link focusable"
          type="button"
          aria-current=${category.code === open ? 'true' : nothing}
          @click=${() => actions.change({ category: category.code }, '')}
        >
          ${say(category, shown)} <span class="count">${count}</span>
        </button>`
      : nothing;
  };
  return html`<nav class="rail" aria-label=${shown.words.jump}>
    ${groups.map(({ strand, categories }) => {
      const links = categories.map(link).filter((each) => each !== nothing);
      return links.length
        ? html`<p class="strand-name">${strandName(strand, shown)}</p>
            ${links}`
        : nothing;
    })}
  </nav>`;
}

export function renderPager(page: number, pages: number, { words }: Shown, actions: Actions): unknown {
  if (pages < 2) return nothing;
  return html`<nav class="pager" aria-label=${words.pages}>
    <button class="pill focusable" type="button" ?disabled=${page <= 0} @click=${() => actions.turnTo(page - 1)}>
      ${words.previous}
    </button>
    <span>${words.page(page + 1, pages)}</span>
    <button
      class="pill focusable"
      type="button"
      ?disabled=${page >= pages - 1}
      @click=${() => actions.turnTo(page + 1)}
    >
      ${words.next}
    </button>
  </nav>`;
}

/** Nothing found is no dead end: a person and a place, then what comes nearest. */
export function renderMiss(nearest: readonly Category[], shown: Shown, actions: Actions): TemplateResult {
  const { words } = shown;
  return html`${renderSeat('service', words.postText, shown)}
    <h3>${words.nearest}</h3>
    ${renderTiles(nearest.slice(0, TILES), shown, actions)}`;
}
