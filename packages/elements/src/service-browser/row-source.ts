import type { Finder } from './finder.ts';
import { drawRow } from './row.view.ts';
import type { Rows } from './row-window.ts';
import type { ServiceState } from './service-browser.events.ts';
import type { Actions, Entry, Shown } from './shown.ts';

/** The rows of a list: the same object as long as nothing changes in them, so that they are drawn once. */
export class RowSource {
  #rows: Rows | undefined;
  #of: readonly unknown[] = [];

  rows(
    finder: Finder,
    state: Readonly<ServiceState>,
    whole: boolean,
    shown: Shown,
    open: (entry: Entry, row: number) => void,
  ): Rows {
    const hits = finder.hits(state);
    const here = !!finder.categoryOf(state.category);
    const { words, plan, hall } = shown;
    const of = [hits, here, whole, words, plan, hall];
    if (this.#rows && of.every((each, i) => each === this.#of[i])) return this.#rows;
    this.#of = of;
    const draw = (box: HTMLLIElement, row: number): void => {
      const hit = hits.at(row);
      const actions: Pick<Actions, 'open'> = { open: (entry) => open(entry, row) };
      if (hit) drawRow(box, hit, here, shown, actions);
    };
    return (this.#rows = { total: hits.total, whole, fetchAll: () => hits.fetchAll(), draw });
  }
}
