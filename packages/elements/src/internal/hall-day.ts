const HOUR = 3_600_000;

/** Halls keep one time zone, eight hours ahead of UTC all year round. The count of their calendar days since 1970. */
export function hallDay(ms: number): number {
  return Math.floor((ms + 8 * HOUR) / (24 * HOUR));
}
