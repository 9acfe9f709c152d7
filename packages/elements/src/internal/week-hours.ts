import type { Hall } from '@huiketing/model';
import { objectsIn } from './objects.ts';

export interface WeekWords {
  /** Monday first. */
  days: readonly string[];
  dayRange: (from: string, to: string) => string;
  and: string;
  pause: string;
}

/** Stretches of a week in words: 周一至周五 08:30–12:00、13:30–17:30，周六 09:00–16:00. */
export function weekHours(spans: NonNullable<Hall['hours']>['regular'] | undefined, words: WeekWords): string {
  const times = new Map<string, string[]>();
  for (const { days, from, to } of objectsIn(spans)) {
    const said = from && to ? daysInWords(days, words) : '';
    if (said) times.set(said, [...(times.get(said) ?? []), `${from}–${to}`]);
  }
  return [...times].map(([days, list]) => `${days} ${list.sort().join(words.and)}`).join(words.pause);
}

/** Days from Monday = 1 to Sunday = 7: three or more in a row as a range. */
function daysInWords(days: unknown, { days: names, dayRange, and }: WeekWords): string {
  const on = names.map((_, i) => Array.isArray(days) && days.includes(i + 1));
  const said: string[] = [];
  for (let from = 0; from < on.length; from++) {
    if (!on[from]) continue;
    let to = from;
    while (on[to + 1]) to++;
    if (to - from > 1) said.push(dayRange(names[from]!, names[to]!));
    else said.push(...names.slice(from, to + 1));
    from = to;
  }
  return said.join(and);
}
