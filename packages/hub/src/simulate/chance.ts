/** Chance that is the same for the same seed (mulberry32), and the shapes that arrivals and services have. */

export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number;
  of<T>(list: readonly T[]): T;
  is(share: number): boolean;
  /** Around `median`, skewed to the right: most are short, some are long. */
  skewed(median: number, spread: number): number;
  /** The time to the next of events that come `perUnit` times a unit. */
  gap(perUnit: number): number;
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    of: (list) => list[Math.floor(next() * list.length)]!,
    is: (share) => next() < share,
    skewed: (median, spread) => median * Math.exp(normal() * spread),
    gap: (perUnit) => -Math.log(1 - next()) / perUnit,
  };
}
