/** Who comes next: the rule, over nothing but a line and its turn. */
import type { Book, Ticket, Turn } from './book.ts';
import { queueOf } from './book.ts';
import type { Rules } from './rules.ts';

export interface Line {
  /** In the order of their numbers. */
  waiting: readonly Ticket[];
  called: number;
  turn: Turn;
}

export interface Pick {
  ticket: Ticket;
  lane: 'ahead' | 'others';
}

const MINUTE = 60_000;

export function lineOf(book: Book, queue: string): Line {
  const { called, turn } = queueOf(book, queue);
  const waiting = [...book.tickets.values()].filter((each) => each.state === 'waiting' && each.queue === queue);
  return { waiting: waiting.sort((a, b) => a.order - b.order), called, turn };
}

/** Whether a ticket goes ahead of the others at this moment. */
export function goesAhead({ priority, window }: Ticket, { ahead, booking }: Rules, now: number): boolean {
  if (!priority || !ahead.includes(priority)) return false;
  if (priority !== 'booking') return true;
  return (
    window !== undefined && now >= window.from - booking.early * MINUTE && now <= window.until + booking.late * MINUTE
  );
}

/** The alternation after somebody of this lane was called. */
export function turnAfter(turn: Turn, lane: 'ahead' | 'others', { alternate }: Rules): Turn {
  if (lane === 'ahead') return { ahead: Math.min(turn.ahead + 1, alternate.ahead), others: 0 };
  const others = turn.others + 1;
  return turn.ahead === 0 || others >= alternate.others ? { ahead: 0, others: 0 } : { ahead: turn.ahead, others };
}

export function pickNext({ waiting, called, turn }: Line, rules: Rules, now: number): Pick | undefined {
  const free = waiting.filter(({ hold }) => hold <= called);
  // Who reported again waits for others, never for nobody.
  const line = free.length > 0 ? free : waiting;
  const ahead = line.find((each) => goesAhead(each, rules, now));
  const other = line.find((each) => !goesAhead(each, rules, now));
  if (ahead && (!other || turn.ahead < rules.alternate.ahead)) return { ticket: ahead, lane: 'ahead' };
  return other && { ticket: other, lane: 'others' };
}

/** The next `most` of a queue, as they will be called if nothing changes. */
export function upcoming(book: Book, queue: string, rules: Rules, now: number, most: number): Ticket[] {
  let line = lineOf(book, queue);
  const next: Ticket[] = [];
  while (next.length < most) {
    const pick = pickNext(line, rules, now);
    if (!pick) break;
    next.push(pick.ticket);
    line = {
      waiting: line.waiting.filter((each) => each !== pick.ticket),
      called: line.called + 1,
      turn: turnAfter(line.turn, pick.lane, rules),
    };
  }
  return next;
}
