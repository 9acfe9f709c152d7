/** What a command is answered: which call, which ticket, and the rule in words where one picked. */
import type { Book } from '../domain/book.ts';
import type { Happened } from '../domain/happened.ts';

export interface Reply {
  epoch: string;
  seq: number;
  ticket?: string;
  no?: string;
  call?: string;
  attempt?: number;
  queue?: string;
  /** Why this one: they go ahead, or it is the others' turn. */
  rule?: { code: string; zh: string; en: string };
}

const RULES = {
  ahead: { code: 'ahead', zh: '敬老、助残、预约先请', en: 'elders, disabilities and bookings first' },
  others: { code: 'others', zh: '按取号先后', en: 'in the order of numbers' },
  direct: { code: 'direct', zh: '由同事转来', en: 'sent on by a colleague' },
};

function callResult({ calls, ended }: Book, id: string): Partial<Reply> {
  const found = calls.get(id) ?? ended.find((each) => each.id === id);
  return found
    ? { call: id, ticket: found.ticket, no: found.no, attempt: found.attempt, queue: found.queue }
    : { call: id };
}

/** Of all that happened by one command, the last says what it came to. */
export function resultOf(book: Book, happened: readonly Happened[]): Partial<Reply> {
  const last = happened[happened.length - 1]!;
  if (last.type === 'called') return { ...callResult(book, last.call), rule: RULES[last.lane] };
  if ('call' in last) return callResult(book, last.call);
  if (!('ticket' in last)) return {};
  const ticket = book.tickets.get(last.ticket)!;
  return { ticket: ticket.id, no: ticket.no, queue: ticket.queue };
}
