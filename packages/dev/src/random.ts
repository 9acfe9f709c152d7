/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export interface Random {
  /** 0 ≤ x < 1 */
  (): number;
  /** One of the list. */
  of<T>(list: readonly T[]): T;
  /** A whole number, both ends included. */
  from(least: number, most: number): number;
}

export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return Object.assign(next, { from, of: <T>(list: readonly T[]): T => list[from(0, list.length - 1)]! });
}
