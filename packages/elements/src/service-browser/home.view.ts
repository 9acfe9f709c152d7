import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category } from '@huiketing/model';
import { say } from '../service-guide/told.ts';
import type { Actions, Entry, Shown } from './shown.ts';
import { groupByStrand, renderGroups, renderPager, strandName, TILES } from './tile.view.ts';
import type { Group } from './tile.view.ts';

export interface Home {
  categories: readonly Category[];
  frequent: readonly Entry[];
  recent: readonly Entry[];
  page: number;
}

/** What one sees first: what many come for, then all categories. */
export function renderHome(home: Home, shown: Shown, actions: Actions): TemplateResult {
  const { categories, page } = home;
  const sorted = groupByStrand(categories).reduce<Category[]>((all, group) => all.concat(group.categories), []);
  const from = page * TILES;
  const groups = groupByStrand(sorted.slice(from, from + TILES));
  return html`${renderShort(shown.words.recent, home.recent, shown, actions)}
  ${renderShort(shown.words.frequent, home.frequent, shown, actions)}
  ${groups.length > 1 ? renderJump(groups, shown) : nothing} ${renderGroups(groups, shown, actions)}
  ${renderPager(page, Math.ceil(categories.length / TILES), shown, actions)}`;
}

function renderShort(name: string, entries: readonly Entry[], shown: Shown, actions: Actions): unknown {
  if (!entries.length) return nothing;
  return html`<nav class="short" aria-label=${name}>
    <span class="label" aria-hidden="true">${name}</span>
    ${entries.map(
      (entry) =>
        html`<button
          class="pill focusable"
          type="button"
          data-code=${entry.item.code}
          @click=${() => actions.open(entry)}
        >
          ${say(entry.item, shown)}
        </button>`,
    )}
  </nav>`;
}

function renderJump(groups: readonly Group[], shown: Shown): TemplateResult {
  const jump = ({ target }: Event, strand: string): void => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    root.getElementById(`strand-${strand}`)?.focus();
  };
  return html`<nav class="short" aria-label=${shown.words.jump}>
    <span class="label" aria-hidden="true">${shown.words.jump}</span>
    ${groups.map(
      ({ strand }) =>
        html`<button class="pill focusable" type="button" @click=${(event: Event) => jump(event, strand)}>
          ${strandName(strand, shown)}
        </button>`,
    )}
  </nav>`;
}
