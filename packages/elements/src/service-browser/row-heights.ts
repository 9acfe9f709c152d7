/** How many rows are added up together: a list of 100,000 is walked in 800 steps. */
const BLOCK = 128;

/** How high a row is taken to be before the first was measured. */
const GUESS = 76;

/**
 * Where each row of a long list stands: those that were measured as they are, all others as the first ones were on
 * average. That average then stays, so that rows which nobody has seen yet never move.
 */
export class RowHeights {
  readonly count: number;
  readonly #rows: Float32Array;
  readonly #sums: Float64Array;
  readonly #known: Uint8Array;
  #estimate = 0;

  constructor(count: number) {
    this.count = count;
    const blocks = Math.ceil(count / BLOCK);
    this.#rows = new Float32Array(count);
    this.#sums = new Float64Array(blocks);
    this.#known = new Uint8Array(blocks);
  }

  get total(): number {
    return this.topOf(this.count);
  }

  isKnown(row: number): boolean {
    return this.#rows[row]! > 0;
  }

  /** Takes what was measured of a row. */
  measure(row: number, height: number): void {
    const block = Math.floor(row / BLOCK);
    if (!this.#rows[row] && height) this.#known[block]!++;
    this.#sums[block]! += height - this.#rows[row]!;
    this.#rows[row] = height;
  }

  /** From the first rows that were measured on, all others count as their average. */
  settle(): void {
    if (this.#estimate) return;
    const sum = this.#sums.reduce((all, each) => all + each, 0);
    const known = this.#known.reduce((all, each) => all + each, 0);
    if (known) this.#estimate = sum / known;
  }

  topOf(row: number): number {
    const block = Math.floor(row / BLOCK);
    let top = 0;
    for (let i = 0; i < block; i++) top += this.#heightOf(i);
    for (let i = block * BLOCK; i < row; i++) top += this.#rowHeight(i);
    return top;
  }

  /** The row that stands at a distance from the top; the first or last beyond the ends. */
  rowAt(distance: number): number {
    let top = 0;
    let block = 0;
    while (block < this.#sums.length - 1 && top + this.#heightOf(block) <= distance) top += this.#heightOf(block++);
    let row = block * BLOCK;
    while (row < this.count - 1 && top + this.#rowHeight(row) <= distance) top += this.#rowHeight(row++);
    return row;
  }

  #rowHeight(row: number): number {
    return this.#rows[row]! || this.#estimate || GUESS;
  }

  #heightOf(block: number): number {
    const rows = Math.min(BLOCK, this.count - block * BLOCK);
    return this.#sums[block]! + (rows - this.#known[block]!) * (this.#estimate || GUESS);
  }
}
