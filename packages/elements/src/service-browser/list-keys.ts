/** Keys in a list: arrows, Home, End, a page up and down. Where they lead from `at`; undefined for other keys. */
function rowFor(key: string, at: number, count: number, page: number): number | undefined {
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const row = Object.prototype.hasOwnProperty.call(to, key) ? to[key]! : undefined;
  return row === undefined ? undefined : Math.max(0, Math.min(count - 1, row));
}

/** Whether a key is the browser's or the page's. */
const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** Milliseconds between two letters that still belong to one word. */
const TOGETHER = 800;

/** How far a word is looked for: farther off nobody expects it. */
const REACH = 2000;

/** Where the keys lead in a list of rows; letters that are typed upon it lead to the next name that begins with them. */
export class ListKeys {
  #word = '';
  #last = 0;

  rowFor(
    event: KeyboardEvent,
    { active, perPage }: { active: number; perPage: number },
    count: number,
    nameOf: (row: number) => string,
  ): number | undefined {
    if (isShortcut(event)) return undefined;
    const row = rowFor(event.key, active, count, perPage);
    return row ?? this.#find(event, active, count, nameOf);
  }

  #find({ key, timeStamp }: KeyboardEvent, at: number, count: number, nameOf: (row: number) => string) {
    if (key.length !== 1 || key === ' ') return undefined;
    const goesOn = timeStamp - this.#last < TOGETHER;
    this.#word = (goesOn ? this.#word : '') + key.toLowerCase();
    this.#last = timeStamp;
    const first = goesOn ? at : at + 1;
    for (let i = 0; i < Math.min(count, REACH); i++) {
      const row = (first + i) % count;
      if (nameOf(row).toLowerCase().startsWith(this.#word)) return row;
    }
    return undefined;
  }
}

/** The tile that an arrow leads to from another, by where they stand. */
export function tileFor(event: KeyboardEvent, root: ParentNode): HTMLElement | undefined {
  const tile = (event.target as Element).closest<HTMLElement>('.tile');
  if (!tile || isShortcut(event)) return undefined;
  const tiles = [...root.querySelectorAll<HTMLElement>('.tile')];
  const top = (each: HTMLElement): number => each.getBoundingClientRect().top;
  const columns = tiles.filter((each) => top(each) === top(tiles[0]!)).length;
  const by: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
  if (event.key === 'Home') return tiles[0];
  if (event.key === 'End') return tiles[tiles.length - 1];
  return by[event.key] ? tiles[tiles.indexOf(tile) + by[event.key]!] : undefined;
}

/** The focus to the tile or row of that code, else to the heading, where a voice begins. */
export function focusCoded(root: ParentNode, code: string): void {
  const coded = code ? [...root.querySelectorAll<HTMLElement>('[data-code]')] : [];
  const target = coded.find((each) => each.dataset['code'] === code);
  (target ?? root.querySelector<HTMLElement>('.top'))?.focus();
}
