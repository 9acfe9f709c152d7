import type { Call, HallState } from '@huiketing/model';
import { attemptKey } from './calls.ts';
import { isObject } from './objects.ts';

/** Where a number stands now. */
export interface TicketPlace {
  stage: 'called' | 'arrived' | 'serving' | 'done' | 'missed' | 'cancelled' | 'moved' | 'waiting' | 'unknown';
  call?: Call;
  /** The id and the attempt of the call. */
  key?: string;
  /** The code of its queue, where the state tells. */
  queue?: string | undefined;
  /** How many are before it, where the state tells. */
  ahead?: number;
}

/** A number as it is compared: without spaces, in half width and capitals. */
export function plainNumber(text: unknown): string {
  return (typeof text === 'string' ? text : '').normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** What a hall's state says of one number at a moment (ms since 1970). */
export function ticketAt(state: HallState | undefined, number: string, now: number): TicketPlace {
  const wanted = plainNumber(number);
  return calledAt(state, wanted, now) ?? waitingAt(state, wanted) ?? { stage: 'unknown' };
}

function calledAt(state: HallState | undefined, wanted: string, now: number): TicketPlace | undefined {
  const calls = Object.entries(isObject(state?.calls) ? state.calls : {})
    .filter(([, call]) => isObject(call) && plainNumber(call.no) === wanted)
    .sort(([, a], [, b]) => Date.parse(String(b.at)) - Date.parse(String(a.at)));
  if (!calls[0]) return undefined;
  const [id, call] = calls[0];
  const isOver = call.state === 'calling' && call.until !== undefined && Date.parse(String(call.until)) < now;
  const stage = isOver ? 'missed' : call.state === 'calling' ? 'called' : call.state;
  return { stage, call, key: attemptKey(id, call), queue: call.queue };
}

function waitingAt(state: HallState | undefined, wanted: string): TicketPlace | undefined {
  for (const [queue, numbers] of Object.entries(isObject(state?.next) ? state.next : {})) {
    const ahead = Array.isArray(numbers) ? numbers.findIndex((no) => plainNumber(no) === wanted) : -1;
    if (ahead >= 0) return { stage: 'waiting', queue, ahead };
  }
  return undefined;
}
