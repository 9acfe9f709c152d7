/** The book as the hall feed's state (feed protocol, version 1): what every screen may see, and nothing else. */
import type { HallState } from '@huiketing/model';
import { queueOf } from './book.ts';
import type { Book, CallRecord } from './book.ts';
import { chinaTime } from './hall-time.ts';
import { upcoming } from './line.ts';
import { rulesInWords } from './rules.ts';
import type { HallSetup } from './setup.ts';
import { seatOf, staffOf } from './staff.ts';
import { countWaiting, estimateWait } from './waits.ts';

/** How many numbers a board is told in advance. */
const NEXT = 12;

/** `now` is the moment the state is true at: with the same book and moment, the same state. */
export function project(book: Book, setup: HallSetup, epoch: string, now: number): HallState {
  const waiting = countWaiting(book);
  const queueIds = Object.keys(setup.queues);
  const state: HallState = {
    v: 1,
    hall: setup.hall,
    epoch,
    seq: book.seq,
    now: chinaTime(now),
    ttl: setup.ttl,
    queues: table(queueIds, (id) => projectQueue(book, setup, id, waiting)),
    staff: table(Object.keys(setup.staff), (id) => projectStaff(book, setup, id)),
    calls: table([...book.ended, ...book.calls.values()], projectCall, ({ id }) => id),
    next: table(queueIds, (id) => upcoming(book, id, setup.rules, now, NEXT).map(({ no }) => no)),
    notices: { rules: { text: rulesNotice(setup) }, ...Object.fromEntries(book.notices) },
  };
  return state;
}

function table<K, V>(keys: readonly K[], value: (key: K) => V, name = String as (key: K) => string): Record<string, V> {
  return Object.fromEntries(keys.map((key) => [name(key), value(key)]));
}

function projectQueue(book: Book, setup: HallSetup, id: string, waiting: Map<string, number>) {
  const { name, services, zone } = setup.queues[id]!;
  const wait = estimateWait(book, setup, id, waiting);
  return {
    name,
    open: queueOf(book, id).open,
    waiting: waiting.get(id) ?? 0,
    ...(wait && { wait }),
    ...(services && { services: [...services] }),
    ...(zone !== undefined && { zone }),
  };
}

function projectStaff(book: Book, setup: HallSetup, id: string) {
  const { on, call } = staffOf(book, id);
  const { zone, seat } = seatOf(book, setup, id);
  const state = !on ? ('away' as const) : call ? ('busy' as const) : ('free' as const);
  return { label: setup.staff[id]!.label, zone, ...(seat !== undefined && { seat }), state };
}

function projectCall({ no, queue, to, state, attempt, at, until, priority, from }: CallRecord) {
  return {
    no,
    queue,
    to: { ...to },
    state,
    attempt,
    at: chinaTime(at),
    until: chinaTime(until),
    ...(priority && { priority }),
    ...(from !== undefined && { from }),
  };
}

function rulesNotice({ rules }: HallSetup): { zh: string; en: string } {
  const words = rulesInWords(rules);
  return { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join(' ') };
}
