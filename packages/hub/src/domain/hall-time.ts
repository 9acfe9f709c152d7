/** Moments and days as a hall in China writes them. Times inside the hub are milliseconds since 1970. */

const EAST = 8 * 3_600_000;

/** `2026-09-24T09:12:33+08:00`; whole seconds. */
export const chinaTime = (at: number): string => new Date(at + EAST).toISOString().replace(/\.\d+Z$/, '+08:00');

/** The hall's own day, `2026-09-24`. */
export const dayOf = (at: number): string => new Date(at + EAST).toISOString().slice(0, 10);

/** The moment at which the hall's clock shows `hours` o'clock on the day of `at`. */
export const atHour = (at: number, hours: number): number =>
  Math.floor((at + EAST) / 86_400_000) * 86_400_000 - EAST + hours * 3_600_000;
