/**
 * How long somebody who takes a number now will wait: quantiles of recent service times × people ahead ÷ people on
 * duty, as a range with its sample size; nothing at all where too few samples, or nobody on duty, allow no word.
 */
import type { Wait } from '@huiketing/model';
import { queueOf } from './book.ts';
import type { Book } from './book.ts';
import type { HallSetup } from './setup.ts';
import { onDutyFor } from './staff.ts';

/** The value below which the share `of` of them lies, between neighbours in proportion. */
export function quantile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * of;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** Seconds of one person's work that stand before a newcomer to `queue`, at the quantile `of`. */
function workAhead(
  book: Book,
  setup: HallSetup,
  queue: string,
  of: number,
  waiting: ReadonlyMap<string, number>,
): number {
  const own = new Set(onDutyFor(book, setup, queue));
  const fallback = queueOf(book, queue).samples;
  let work = 0;
  for (const other of Object.keys(setup.queues)) {
    const people = onDutyFor(book, setup, other);
    // Who takes two queues has the other's people to see as well.
    const shared = people.filter((id) => own.has(id)).length / (people.length || 1);
    const { samples } = queueOf(book, other);
    work += shared * (waiting.get(other) ?? 0) * quantile(samples.length > 0 ? samples : fallback, of);
  }
  return work;
}

export function countWaiting(book: Book): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const { state, queue } of book.tickets.values()) {
    if (state === 'waiting') waiting.set(queue, (waiting.get(queue) ?? 0) + 1);
  }
  return waiting;
}

export function estimateWait(
  book: Book,
  setup: HallSetup,
  queue: string,
  waiting = countWaiting(book),
): Wait | undefined {
  const { open, samples } = queueOf(book, queue);
  const { lo, hi, least } = setup.rules.estimate;
  const people = onDutyFor(book, setup, queue);
  if (open !== 'open' || people.length === 0 || samples.length < least) return undefined;
  const isFree = people.some((id) => book.staff.get(id)!.call === undefined);
  // While everybody is with somebody, the first of them must finish as well.
  const first = isFree ? 0 : quantile(samples, hi);
  const least1 = workAhead(book, setup, queue, lo, waiting) / people.length;
  const most = (workAhead(book, setup, queue, hi, waiting) + first) / people.length;
  return { lo: Math.floor(least1 / 60) * 60, hi: Math.ceil((most + 1) / 60) * 60, n: samples.length };
}
