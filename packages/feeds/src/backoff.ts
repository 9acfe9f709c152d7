const FIRST = 1000;
const LONGEST = 30_000;

/**
 * How long to wait after the `failures`-th failure in a row (1, 2, …): between 1 s and a limit that doubles up to
 * 30 s, at random, so that a thousand screens don't come back at the same moment.
 */
export function retryDelay(failures: number, random: () => number): number {
  const most = Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
  return FIRST + random() * (most - FIRST);
}
