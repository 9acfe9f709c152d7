import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowBoxes } from './row-boxes.ts';
import { RowHeights } from './row-heights.ts';
import { around, seenOf } from './scroll-view.ts';
import type { Around, Seen } from './scroll-view.ts';

/** Up to so many rows all stand in the page; of more, only those in view and around it. */
export const FEW = 100;

/** At least so many rows, so that a list below the fold is no empty box. */
const LEAST = 8;

/** Placing again ends here: what is then missing comes with the next frame. */
const TURNS = 4;

/** What stands in the list now; a new object each time the rows are others. */
export interface Rows {
  readonly total: number;
  /** Whether each row is to stand in the page, however many. */
  readonly whole: boolean;
  /** Fetches what every row needs at once. */
  fetchAll(): void;
  /** Fills a row's box. */
  draw(box: HTMLLIElement, row: number): void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * The rows of `.rows`, as plain DOM. Of more than a hundred only those around the view are there, in the flow between
 * two paddings, so that whatever scrolls the page scrolls the list. Paper gets them all.
 */
export class RowWindow implements ReactiveController {
  /** The row that has the focus, had it last or gets it next. */
  active = 0;
  readonly #host: Host;
  readonly #rowsOf: () => Rows | undefined;
  readonly #boxes = new RowBoxes();
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#fitWidth()));
  #list: HTMLElement | undefined;
  #rows: Rows | undefined;
  #heights = new RowHeights(0);
  #width = 0;
  #around: Around | undefined;
  #printing = false;

  constructor(host: Host, rowsOf: () => Rows | undefined) {
    this.#host = host;
    this.#rowsOf = rowsOf;
    host.addController(this);
  }

  /** Whether only a part of the rows stands in the page. */
  get isPart(): boolean {
    return !!this.#rows && this.#rows.total > FEW && !this.#rows.whole && !this.#printing;
  }

  /** How many rows one sees at once. */
  get perPage(): number {
    const { top, bottom } = this.#see();
    return Math.max(1, this.#heights.rowAt(bottom) - this.#heights.rowAt(top) - 1);
  }

  hostConnected(): void {
    for (const name of ['resize', 'beforeprint', 'afterprint']) addEventListener(name, this);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.rows') ?? undefined;
    if (list !== this.#list) this.#follow(list);
    const rows = list && this.#rowsOf();
    if (rows !== this.#rows) this.#take(rows);
  }

  hostDisconnected(): void {
    for (const name of ['resize', 'beforeprint', 'afterprint']) removeEventListener(name, this);
    this.#follow(undefined);
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'scroll') this.#placeIfNeeded();
    else if (type === 'focusin') this.#remember(target as Node);
    else if (type === 'resize') this.#lookAround();
    else this.#print(type === 'beforeprint');
  }

  /** Puts a row into view, in the page if it was not there, and the focus on it. */
  focus(row: number): void {
    if (!this.#boxes.get(row) && this.isPart) this.#place(this.#heights.topOf(row));
    const box = this.#boxes.get(row);
    // At once, whatever the page says of smooth scrolling: a row on its way would be taken out again.
    box?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.active = row;
    this.#offerTab();
    buttonIn(box)?.focus({ preventScroll: true });
  }

  #take(rows: Rows | undefined): void {
    this.#rows = rows;
    this.#heights = new RowHeights(rows?.total ?? 0);
    this.active = Math.min(this.active, Math.max(0, this.#heights.count - 1));
    this.#redraw();
  }

  #follow(list: HTMLElement | undefined): void {
    this.#listen(undefined);
    this.#list?.removeEventListener('focusin', this);
    this.#observer.disconnect();
    this.#boxes.clear();
    this.#rows = undefined;
    this.#list = list;
    if (!list) return;
    this.active = 0;
    this.#width = 0;
    list.addEventListener('focusin', this);
    this.#observer.observe(list);
    this.#listen(around(list));
  }

  #remember(target: Node): void {
    this.#boxes.forEach((box, row) => {
      if (box.contains(target)) this.active = row;
    });
    this.#offerTab();
  }

  #listen(now: Around | undefined): void {
    for (const root of this.#around?.roots ?? []) root.removeEventListener('scroll', this, { capture: true });
    this.#around = now;
    for (const root of now?.roots ?? []) root.addEventListener('scroll', this, { capture: true, passive: true });
  }

  #lookAround(): void {
    if (this.#list) this.#listen(around(this.#list));
    this.#placeIfNeeded();
  }

  #fitWidth(): void {
    const width = this.#list?.clientWidth ?? 0;
    if (!width || width === this.#width) return;
    this.#width = width;
    // What stands beside the list goes by its width too.
    this.#host.requestUpdate();
    this.#heights = new RowHeights(this.#heights.count);
    if (this.isPart) this.#place();
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    if (this.#rows && this.#rows.total > FEW) this.#redraw();
  }

  #see(): Seen {
    return seenOf(this.#list!, this.#around!.scroller);
  }

  /** Draws each row anew. */
  #redraw(): void {
    const rows = this.#rows;
    if (!this.#list || !rows) return;
    this.#boxes.forEach((box, row) => row < rows.total && this.#draw(box, row));
    if (this.isPart) return this.#place();
    if (rows.total > FEW) rows.fetchAll();
    this.#show(0, rows.total);
    this.#list.style.padding = '';
  }

  readonly #draw = (box: HTMLLIElement, row: number): void => {
    this.#rows!.draw(box, row);
    const count = this.isPart ? String(this.#rows!.total) : '';
    if (!count) {
      box.removeAttribute('aria-setsize');
      box.removeAttribute('aria-posinset');
      return;
    }
    box.setAttribute('aria-setsize', count);
    box.setAttribute('aria-posinset', String(row + 1));
  };

  /** Rows that nobody has seen yet may be lower than they were taken to be: then more of them are needed. */
  #placeIfNeeded(): void {
    for (let turn = 0; turn < TURNS && this.isPart && this.#isShort(); turn++) this.#place();
  }

  /** Whether the rows that stand there end too near to what one sees. */
  #isShort(): boolean {
    const { top, bottom } = this.#see();
    const { from, to } = this.#boxes;
    const spare = aheadOf(bottom - top) / 2;
    const ends = this.#heights.topOf(to) < bottom + spare;
    return (from > 0 && this.#heights.topOf(from) > top - spare) || (ends && to < this.#heights.count);
  }

  /** The rows around the view; with `at`, around a distance from the top that will be in view. */
  #place(at?: number): void {
    const heights = this.#heights;
    let { top, bottom } = this.#see();
    if (at !== undefined) [top, bottom] = [at, at + bottom - top];
    const ahead = aheadOf(bottom - top);
    const from = Math.max(0, Math.min(heights.rowAt(top - ahead), heights.count - LEAST));
    const to = Math.min(heights.count, Math.max(heights.rowAt(bottom + ahead) + 1, from + LEAST));
    const anchor = this.#boxes.get(heights.rowAt(top));
    const was = anchor?.getBoundingClientRect().top;
    this.#show(from, to);
    const rest = heights.total - heights.topOf(to);
    this.#list!.style.padding = `${heights.topOf(from)}px 0 ${rest}px`;
    // Rows above turned out higher or lower than they were taken to be: what one reads stays where it is.
    if (was === undefined || !anchor!.isConnected) return;
    const moved = anchor!.getBoundingClientRect().top - was;
    if (Math.abs(moved) >= 1) this.#around!.scroller.scrollTop += moved;
  }

  #show(from: number, to: number): void {
    const list = this.#list!;
    const before = { from: this.#boxes.from, to: this.#boxes.to };
    const holder = this.#boxes.get(this.active);
    const hadFocus = holder?.contains((this.#host.renderRoot as ShadowRoot).activeElement);
    this.#boxes.show(list, from, to, this.#draw);
    if (hadFocus && this.#boxes.get(this.active) !== holder) list.focus({ preventScroll: true });
    this.#offerTab();
    if (this.isPart) this.#measure(before.from, before.to);
  }

  #measure(from: number, to: number): void {
    this.#boxes.forEach((box, row) => {
      if (row < from || row >= to || !this.#heights.isKnown(row)) {
        this.#heights.measure(row, box.getBoundingClientRect().height);
      }
    });
    this.#heights.settle();
  }

  /** One stop for the tab key in a long list, where arrows lead on; each row of a short one. */
  #offerTab(): void {
    const isPart = this.isPart;
    const stop = this.#boxes.get(this.active) ? this.active : this.#boxes.from;
    this.#boxes.forEach((box, row) => {
      const button = buttonIn(box);
      if (button) button.tabIndex = isPart && row !== stop ? -1 : 0;
    });
  }
}

const buttonIn = (box: HTMLLIElement | undefined): HTMLElement | null | undefined =>
  box?.firstElementChild as HTMLElement | null | undefined;

/** Pixels of rows beyond the view, above and below: less on a tall screen, so that the nodes stay few. */
const aheadOf = (height: number): number => Math.max(120, Math.min(400, (1600 - height) / 2));
