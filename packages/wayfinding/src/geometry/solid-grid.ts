/** Solids by the square of the floor they lie in: a look along a line asks only those by its way, the nearest first. */
import { NEAR } from './point.ts';
import type { Point } from './point.ts';
import { blocks, isInside } from './solid.ts';
import type { Solid } from './solid.ts';

/** Metres of a square's side at least. */
const SIDE = 2;

export class SolidGrid {
  readonly #solids: readonly Solid[];
  readonly #cells: number[][] = [];
  /** By solid, the look it was last asked in. */
  readonly #asked: Int32Array;
  #look = 0;
  readonly #left: number;
  readonly #top: number;
  readonly #side: number;
  readonly #columns: number;
  readonly #rows: number;

  constructor(solids: readonly Solid[]) {
    this.#solids = solids;
    this.#asked = new Int32Array(solids.length);
    this.#left = solids.reduce((least, { left }) => Math.min(least, left), Infinity);
    this.#top = solids.reduce((least, { top }) => Math.min(least, top), Infinity);
    const width = solids.reduce((most, { right }) => Math.max(most, right - this.#left), 0);
    const height = solids.reduce((most, { bottom }) => Math.max(most, bottom - this.#top), 0);
    // No more squares than a few for each solid, however large the floor is said to be.
    const most = 4 * solids.length + 64;
    this.#side = Math.max(SIDE, Math.sqrt((width * height) / most), Math.max(width, height) / most);
    this.#columns = Math.floor(width / this.#side) + 1;
    this.#rows = Math.floor(height / this.#side) + 1;
    for (let at = 0; at < this.#columns * this.#rows; at++) this.#cells.push([]);
    solids.forEach((solid, at) => this.#add(solid, at));
  }

  /** The solids that `point` is inside of. */
  isInsideAny(point: Point): boolean {
    const cell = this.#cells[this.#cellOf(this.#column(point.x), this.#row(point.y))];
    return !!cell && cell.some((at) => isInside(this.#solids[at]!, point));
  }

  /** Whether nothing blocks the way from a to b. */
  sees(a: Point, b: Point): boolean {
    if (!this.#solids.length) return true;
    const look = ++this.#look;
    const [first, last] = [this.#column(a.x), this.#column(b.x)];
    const step = first <= last ? 1 : -1;
    for (let column = first; column !== last + step; column += step) {
      const [from, to] = this.#rowsAt(a, b, column, first === last);
      const down = from <= to ? 1 : -1;
      for (let row = from; row !== to + down; row += down) if (this.#blockedIn(column, row, a, b, look)) return false;
    }
    return true;
  }

  /** The rows that the line from a to b passes in one column, in the order of walking. */
  #rowsAt(a: Point, b: Point, column: number, isOnly: boolean): [from: number, to: number] {
    if (isOnly) return [this.#row(a.y), this.#row(b.y)];
    const slope = (b.y - a.y) / (b.x - a.x);
    const [low, high] = a.x < b.x ? [a, b] : [b, a];
    // The outermost columns hold all that lies beyond them.
    const start = column === 0 ? low.x : Math.max(low.x, this.#left + column * this.#side - NEAR);
    const end = column === this.#columns - 1 ? high.x : Math.min(high.x, this.#left + (column + 1) * this.#side + NEAR);
    const [enter, leave] = a.x < b.x ? [start, end] : [end, start];
    return [this.#row(a.y + (enter - a.x) * slope), this.#row(a.y + (leave - a.x) * slope)];
  }

  #blockedIn(column: number, row: number, a: Point, b: Point, look: number): boolean {
    for (const at of this.#cells[this.#cellOf(column, row)]!) {
      if (this.#asked[at] === look) continue;
      this.#asked[at] = look;
      if (blocks(this.#solids[at]!, a.x, a.y, b.x, b.y)) return true;
    }
    return false;
  }

  #add({ left, right, top, bottom }: Solid, at: number): void {
    // A hair wider, so that a line along a border asks on both sides of it.
    const [from, to] = [this.#column(left - 2 * NEAR), this.#column(right + 2 * NEAR)];
    const [first, last] = [this.#row(top - 2 * NEAR), this.#row(bottom + 2 * NEAR)];
    for (let column = from; column <= to; column++) {
      for (let row = first; row <= last; row++) this.#cells[this.#cellOf(column, row)]!.push(at);
    }
  }

  #cellOf(column: number, row: number): number {
    return column * this.#rows + row;
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#side)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#side)));
  }
}
