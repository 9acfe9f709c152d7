/** How long a promise is, whatever its unit. */
import type { Duration } from '@huiketing/model';

/** A week has five working days: a working day counts as 7/5 days of the calendar. A month has 30 days. */
const DAYS: Readonly<Record<Duration['unit'], number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  workday: 7 / 5,
  day: 1,
  month: 30,
  year: 365,
};

const NAMES: Readonly<Record<Duration['unit'], string>> = {
  minute: '分钟',
  hour: '小时',
  workday: '个工作日',
  day: '天',
  month: '个月',
  year: '年',
};

/** In days of the calendar. */
export function daysOf({ value, unit }: Duration): number {
  return value * DAYS[unit];
}

export function spanInWords({ value, unit }: Duration): string {
  return `${value} ${NAMES[unit]}`;
}

/** Equal units are compared as they are, so that no rounding makes 5 working days longer than 5 working days. */
export function isLonger(a: Duration, b: Duration): boolean {
  return a.unit === b.unit ? a.value > b.value : daysOf(a) > daysOf(b) + 1e-9;
}
