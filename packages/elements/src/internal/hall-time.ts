import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import type { Clock } from '../base/clock.ts';
import { warn } from '../base/warn.ts';

const HOUR = 3_600_000;

export interface HallTime {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** Sunday is 0. */
  weekday: number;
  /** `2026-09-24` */
  date: string;
  /** `09:12:33` */
  time: string;
}

/** A moment (ms since 1970) as the clock on a hall's wall shows it: eight hours ahead of UTC, wherever the device is. */
export function hallTime(ms: number): HallTime {
  const wall = new Date(ms + 8 * HOUR);
  const text = wall.toISOString();
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    date: text.slice(0, 10),
    time: text.slice(11, 19),
  };
}

/** A moment (ms since 1970) in hours and minutes of a hall's wall: `09:12`. */
export const clockTime = (ms: number): string => hallTime(ms).time.slice(0, 5);

/** The time that an element shows: its `now` if that freezes it, else the clock's. */
export function timeOf(tag: string, now: string, clock: Clock): number {
  if (!now) return clock.now();
  const frozen = Date.parse(now);
  if (!isNaN(frozen)) return frozen;
  warn(ATTRIBUTE_OUT_OF_RANGE, tag, () => `"now" must be an ISO 8601 time (got "${now}")`, 'Using the clock');
  return clock.now();
}
