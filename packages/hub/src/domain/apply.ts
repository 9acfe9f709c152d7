/** One entry of the log, written into the book. Never refuses: what is in the log has happened. */
import type { CallState } from '@huiketing/model';
import { untouchedQueue } from './book.ts';
import type { Book, CallRecord, QueueBook, StaffBook, Ticket } from './book.ts';
import type { Entry, Happened } from './happened.ts';
import { turnAfter } from './line.ts';
import type { Rules } from './rules.ts';

type Of<T extends Happened['type']> = Extract<Happened, { type: T }>;

/** How many ended calls a board still shows. */
const ENDED = 12;
/** Days whose numbers are remembered. */
const DAYS = 8;

export function apply(book: Book, entry: Entry, rules: Rules): void {
  book.seq = entry.seq;
  book.at = entry.at;
  const write = WRITERS[entry.happened.type] as (book: Book, what: Happened, at: number, rules: Rules) => void;
  write(book, entry.happened, entry.at, rules);
}

function queueIn(book: Book, id: string): QueueBook {
  const found = book.queues.get(id) ?? untouchedQueue();
  book.queues.set(id, found);
  return found;
}

function staffIn(book: Book, id: string): StaffBook {
  const found = book.staff.get(id) ?? { on: false };
  book.staff.set(id, found);
  return found;
}

function ticketOf(book: Book, call: CallRecord): Ticket {
  return book.tickets.get(call.ticket)!;
}

function end(book: Book, call: CallRecord, state: CallState, at: number, rules: Rules): void {
  call.state = state;
  book.calls.delete(call.id);
  book.ended = [...book.ended, call].slice(-ENDED);
  const { staff } = call.to;
  if (staff && book.staff.get(staff)?.call === call.id) delete book.staff.get(staff)!.call;
  delete ticketOf(book, call).call;
  // A clock that was set back says nothing about how long something took.
  const took = Math.round((at - call.calledAt) / 1000);
  const counts = (state === 'done' || state === 'missed') && took >= 0;
  const queue = queueIn(book, call.queue);
  if (counts) queue.samples = [...queue.samples, took].slice(-rules.estimate.keep);
}

function beginDay(book: Book, { day }: Of<'day-began'>, at: number, rules: Rules): void {
  for (const call of [...book.calls.values()]) end(book, call, 'cancelled', at, rules);
  book.day = day;
  const numbers = book.numbers.get(day) ?? new Map<string, number>();
  book.numbers.delete(day);
  book.numbers.set(day, numbers);
  while (book.numbers.size > DAYS) book.numbers.delete(book.numbers.keys().next().value!);
  book.tickets.clear();
  book.ended = [];
  for (const queue of book.queues.values()) Object.assign(queue, { called: 0, turn: { ahead: 0, others: 0 } });
}

function take(book: Book, { type: _, ticket: id, prefix, ...rest }: Of<'taken'>, at: number): void {
  book.orders++;
  const numbers = book.numbers.get(book.day)!;
  numbers.set(prefix, (numbers.get(prefix) ?? 0) + 1);
  queueIn(book, rest.queue);
  book.tickets.set(id, { id, ...rest, takenAt: at, order: book.orders, state: 'waiting', hold: 0, calls: 0 });
}

function call(book: Book, { call: id, ticket: of, to, until, lane, from }: Of<'called'>, at: number, rules: Rules) {
  const ticket = book.tickets.get(of)!;
  Object.assign(ticket, { state: 'called', call: id, calls: ticket.calls + 1, hold: 0 });
  delete ticket.from;
  const { no, queue, priority } = ticket;
  const record: CallRecord = { id, ticket: of, no, queue, to, state: 'calling', attempt: 1, calledAt: at, at, until };
  if (priority) record.priority = priority;
  if (from) record.from = from;
  book.calls.set(id, record);
  if (to.staff) staffIn(book, to.staff).call = id;
  if (lane === 'direct') return;
  const line = queueIn(book, queue);
  line.called++;
  line.turn = turnAfter(line.turn, lane, rules);
}

function move(book: Book, { call: id, queue }: Of<'moved'>, at: number, rules: Rules): void {
  const record = book.calls.get(id)!;
  end(book, record, 'moved', at, rules);
  const ticket = ticketOf(book, record);
  Object.assign(ticket, { state: 'waiting', from: id, queue: queue ?? ticket.queue });
}

function miss(book: Book, { call: id }: Of<'missed'>, at: number, rules: Rules): void {
  const record = book.calls.get(id)!;
  end(book, record, 'missed', at, rules);
  ticketOf(book, record).state = 'missed';
}

function finish(book: Book, { call: id }: Of<'finished'>, at: number, rules: Rules): void {
  const record = book.calls.get(id)!;
  end(book, record, 'done', at, rules);
  ticketOf(book, record).state = 'done';
}

function cancel(book: Book, { ticket: id }: Of<'cancelled'>, at: number, rules: Rules): void {
  const ticket = book.tickets.get(id)!;
  if (ticket.call) end(book, book.calls.get(ticket.call)!, 'cancelled', at, rules);
  ticket.state = 'cancelled';
}

function setNotice(book: Book, { notice, text, zone }: Of<'notice-set'>): void {
  if (text === undefined) book.notices.delete(notice);
  else book.notices.set(notice, zone === undefined ? { text } : { text, zone });
}

const WRITERS: {
  [T in Happened['type']]: (book: Book, what: Of<T>, at: number, rules: Rules) => void;
} = {
  'day-began': beginDay,
  taken: take,
  called: call,
  recalled(book, { call: id, until }, at) {
    const record = book.calls.get(id)!;
    Object.assign(record, { attempt: record.attempt + 1, at, until });
  },
  arrived: (book, { call: id }) => void (book.calls.get(id)!.state = 'arrived'),
  began: (book, { call: id }) => void (book.calls.get(id)!.state = 'serving'),
  missed: miss,
  activated: (book, { ticket, hold }) => void Object.assign(book.tickets.get(ticket)!, { state: 'waiting', hold }),
  moved: move,
  finished: finish,
  cancelled: cancel,
  'queue-set': (book, { queue, open }) => void (queueIn(book, queue).open = open),
  'duty-set': (book, { staff, on }) => void (staffIn(book, staff).on = on),
  'seat-set': (book, { type: _, staff, ...place }) => void Object.assign(staffIn(book, staff), place),
  'notice-set': setNotice,
  'time-passed': () => undefined,
};
