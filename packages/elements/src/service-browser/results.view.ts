import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facets } from '@huiketing/catalogue';
import { SORTS } from '@huiketing/catalogue';
import type { Category } from '@huiketing/model';
import { say } from '../service-guide/told.ts';
import type { Hits } from './hits.ts';
import { FEW } from './row-window.ts';
import type { Actions, Shown } from './shown.ts';
import { groupByStrand, renderMiss, renderRail } from './tile.view.ts';

/** How many categories stand above the items that were found. */
const ALIKE = 4;

export interface Results {
  hits: Hits;
  /** The category that is open. */
  category: Category | undefined;
  whole: boolean;
  /** Where there is room for a rail. */
  rail: { categories: readonly Category[]; facets: Facets } | undefined;
  chosen: unknown;
  /** Whether conditions narrow what was looked for. */
  isNarrowed: boolean;
  showAll: () => void;
  onKeydown: (event: KeyboardEvent) => void;
}

export function renderResults(results: Results, shown: Shown, actions: Actions): TemplateResult {
  const { hits, category, rail, chosen } = results;
  const alike = category ? [] : hits.result.categories;
  const content =
    hits.total || alike.length
      ? html`${alike.length ? renderAlike(alike.slice(0, ALIKE), shown, actions) : nothing}
        ${hits.total ? renderRows(results, shown) : nothing}`
      : results.isNarrowed
        ? renderNoneLeft(shown, actions)
        : renderMiss(hits.result.nearest, shown, actions);
  const list = html`<div class="found">${chosen} ${content} ${renderEnd(results, shown, actions)}</div>`;
  if (!rail || !hits.total) return list;
  return html`<div class="beside">
    ${renderRail(groupByStrand(rail.categories), rail.facets.category, category?.code ?? '', shown, actions)} ${list}
  </div>`;
}

/** Categories of that name, in a line above the items. */
function renderAlike(categories: readonly Category[], shown: Shown, actions: Actions): TemplateResult {
  const { words } = shown;
  return html`<nav class="short" aria-label=${words.alike}>
    <span class="label" aria-hidden="true">${words.alike}</span>
    ${categories.map(
      (category) =>
        html`<button
          class="pill focusable"
          type="button"
          data-code=${category.code}
          @click=${() => actions.change({ query: '', category: category.code }, '')}
        >
          ${say(category, shown)}
        </button>`,
    )}
  </nav>`;
}

function renderRows({ hits, category, whole, onKeydown }: Results, { words }: Shown): TemplateResult {
  const isPart = hits.total > FEW && !whole;
  // The rows are drawn by RowWindow, outside of this template.
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  return html`<ul
    class="rows ${whole ? 'whole' : ''}"
    role="list"
    tabindex="-1"
    aria-label=${category ? nothing : words.results}
    aria-describedby=${isPart ? 'keys' : nothing}
    @keydown=${onKeydown}
  ></ul>`;
}

function renderEnd({ hits, whole, category, showAll }: Results, { words }: Shown, actions: Actions): TemplateResult {
  return html`<p class="end">
    ${
      hits.total > FEW && !whole
        ? html`<span class="visually-hidden" id="keys">${words.keys}</span>
            <button class="pill focusable" type="button" @click=${showAll}>${words.showAll(hits.total)}</button>`
        : nothing
    }
    ${
      category
        ? nothing
        : html`<button class="pill focusable" type="button" @click=${() => actions.goBack()}>
            ${words.backToList}
          </button>`
    }
  </p>`;
}

/** Conditions that leave nothing are the first to go. */
function renderNoneLeft({ words }: Shown, actions: Actions): TemplateResult {
  const clear = { audience: '', channel: '', zone: '', free: false, visits: '' };
  return html`<p>${words.noneHereText}</p>
    <button class="pill focusable" type="button" @click=${() => actions.change(clear, '')}>${words.clear}</button>`;
}

export function renderSort(hits: Hits, sort: string, shown: Shown, actions: Actions): unknown {
  if (hits.total < 2) return nothing;
  const { words } = shown;
  const onChange = ({ target }: Event): void => actions.change({ sort: (target as HTMLSelectElement).value });
  return html`<label class="sort"
    ><span class="label">${words.sort}</span>
    <select class="focusable" @change=${onChange}>
      ${SORTS.map(
        (each, i) =>
          html`<option value=${i ? each : ''} ?selected=${each === (sort || SORTS[0])}>${words.sorts[each]}</option>`,
      )}
    </select></label
  >`;
}
