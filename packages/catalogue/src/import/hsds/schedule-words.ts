/** An HSDS schedule (RFC 5545) → words. */
import type { Row } from './package.ts';

const DAYS: Readonly<Record<string, string>> = { MO: '一', TU: '二', WE: '三', TH: '四', FR: '五', SA: '六', SU: '日' };

/** Its own description where it has one; else the days of the week and the hours; else nothing. */
export function scheduleInWords(schedule: Row): string {
  const own = wordsOf(schedule['description']);
  if (own) return own;
  const { byday, opens_at: opens, closes_at: closes, interval } = schedule;
  // Every second week, or the first Monday of a month, is more than these few words could say.
  const codes = wordsOf(byday)
    .split(',')
    .map((code) => code.trim().toUpperCase());
  const days = codes.map((code) => DAYS[code]);
  const isPlain = wordsOf(interval) === '' || wordsOf(interval) === '1';
  if (!isPlain || !wordsOf(byday) || days.some((day) => !day)) return '';
  const hours = opens && closes ? ` ${clock(opens)}–${clock(closes)}` : '';
  return `${weekdays(days as string[])}${hours}`;
}

function weekdays(days: string[]): string {
  const week = '一二三四五六日';
  const run = days.length > 2 && week.indexOf(days.join('')) >= 0;
  return run ? `周${days[0]}至周${days[days.length - 1]}` : days.map((day) => `周${day}`).join('、');
}

function clock(time: unknown): string {
  return /^\d{1,2}:\d\d/.exec(wordsOf(time))?.[0] ?? wordsOf(time);
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
