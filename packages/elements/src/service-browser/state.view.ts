import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pause } from '@huiketing/identity/pictograms/pause.js';
import { play } from '@huiketing/identity/pictograms/play.js';
import type { Category } from '@huiketing/model';
import type { HallStatus } from '../base/scope.ts';
import { icon } from '../icon/icon-template.ts';
import { clockTime } from '../internal/hall-time.ts';
import type { ListPager } from './list-pager.ts';
import { screenPages } from './screen-pages.ts';
import type { Actions, Shown } from './shown.ts';
import { groupByStrand, renderGroups, renderPager } from './tile.view.ts';

/** No list: it is coming, or a place to go all the same. */
export function renderNone({ status }: HallStatus, isGiven: boolean, { words }: Shown): TemplateResult {
  if (!isGiven && status === 'loading') {
    return html`<hkt-skeleton variant="list" rows="8" label=${words.loading}></hkt-skeleton>`;
  }
  const failed = !isGiven && status === 'failed';
  return html`<hkt-empty heading=${failed ? words.failed : words.empty} go=${words.go}></hkt-empty>`;
}

/** What comes from a hall that can't be reached may be old. */
export function renderAge({ status, stage = 1, asOf }: HallStatus, { words }: Shown): unknown {
  if (status !== 'failed' && (status !== 'stale' || stage < 2)) return nothing;
  return html`<p class="age">${asOf ? words.old(clockTime(asOf)) : words.oldPlain}</p>`;
}

/** Categories page by page, as many as `fit`; who wants to read on stops them. */
export function renderScreen(
  categories: readonly Category[],
  pager: ListPager,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  const { words } = shown;
  const { fit, page, stopped } = pager;
  const pages = screenPages(groupByStrand(categories), fit);
  if (fit === Infinity || pages.length < 2) return html`${renderGroups(pages, shown, actions)}`;
  const at = page % pages.length;
  return html`${renderGroups([pages[at]!], shown, actions)}
    <div class="turn">
      ${renderPager(at, pages.length, shown, actions)}
      <button class="pill focusable" type="button" @click=${() => pager.stop(!stopped)}>
        ${icon(stopped ? play : pause, 's')}${stopped ? words.resume : words.pause}
      </button>
    </div>`;
}
