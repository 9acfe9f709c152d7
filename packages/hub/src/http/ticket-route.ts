/** One ticket for the phone of whoever holds it: how many are ahead, or where to go. Known only by an id nobody guesses. */
import type { FastifyInstance } from 'fastify';
import type { Wait } from '@huiketing/model';
import type { CallRecord, Ticket } from '../domain/book.ts';
import { chinaTime } from '../domain/hall-time.ts';
import { upcoming } from '../domain/line.ts';
import { countWaiting, estimateWait } from '../domain/waits.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { openHeaders } from './cors.ts';
import { hallParams } from './schemas.ts';

export interface TicketWords extends Pick<Ticket, 'no' | 'queue' | 'priority' | 'state'> {
  now: string;
  /** How many are called before, if nothing changes; absent where nobody waits or too many do. */
  ahead?: number;
  wait?: Wait;
  call?: Pick<CallRecord, 'id' | 'to' | 'state' | 'attempt'> & { until: string };
}

/** Beyond this a count would be no more than a guess. */
const MOST_AHEAD = 300;

export function describeTicket(hall: RunningHall, ticket: Ticket): TicketWords {
  const { book, setup } = hall;
  const { no, queue, priority, state } = ticket;
  const words: TicketWords = { no, queue, ...(priority && { priority }), state, now: chinaTime(hall.now) };
  const call = ticket.call === undefined ? undefined : book.calls.get(ticket.call);
  if (call) {
    const { id, to, state, attempt, until } = call;
    words.call = { id, to, state, attempt, until: chinaTime(until) };
  }
  if (state !== 'waiting') return words;
  const ahead = upcoming(book, queue, setup.rules, hall.now, MOST_AHEAD).indexOf(ticket);
  if (ahead < 0) return words;
  const wait = estimateWait(book, setup, queue, countWaiting(book).set(queue, ahead));
  return { ...words, ahead, ...(wait && { wait }) };
}

export function addTicketRoute(app: FastifyInstance, find: (id: string) => RunningHall | undefined): void {
  const schema = { summary: 'One ticket of today', params: hallParams };
  app.get<{ Params: { hall: string; ticket: string } }>(
    '/hkt/v1/:hall/tickets/:ticket.json',
    { schema },
    (request, reply) => {
      const hall = find(request.params.hall);
      const ticket = hall?.book.tickets.get(request.params.ticket);
      if (!hall || !ticket) return reply.callNotFound();
      return reply.headers({ ...openHeaders, 'cache-control': 'no-store' }).send(describeTicket(hall, ticket));
    },
  );
}
