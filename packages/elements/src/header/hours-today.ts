import type { Hall } from '@huiketing/model';
import type { HallTime } from '../internal/hall-time.ts';
import { objectsIn } from '../internal/objects.ts';

/** When the hall is there on a day. */
export interface HoursToday {
  /** `08:30–12:00`, in order; none on a day of rest. */
  regular: string[];
  /** 延时服务 of that day. */
  extended: string[];
}

type Hours = NonNullable<Hall['hours']>;

interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

export function hoursToday(hours: Hours, { date, weekday }: HallTime): HoursToday {
  const exception = objectsIn(hours.exceptions).filter((each) => each.date === date);
  if (exception.length) return { regular: times(exception.filter((each) => !each.closed)), extended: [] };
  // Halls count from Monday = 1 to Sunday = 7.
  const day = weekday || 7;
  const on = (spans: Hours['regular'] | undefined): string[] =>
    times(objectsIn(spans).filter((span) => Array.isArray(span.days) && span.days.includes(day)));
  return { regular: on(hours.regular), extended: on(hours.extended) };
}

function times(spans: readonly Span[]): string[] {
  return spans
    .filter(({ from, to }) => from && to)
    .map(({ from, to }) => `${from}–${to}`)
    .sort();
}
