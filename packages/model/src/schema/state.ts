/**
 * {hall}.json, the hall feed version 1: what is true in the hall now. A place is zone + seat + person; there is no
 * window, and no field for a resident's name, ID, phone or address.
 */
import type * as v from 'valibot';
import { CALL_STATES, PRIORITIES, QUEUE_OPEN, STAFF_STATES } from '../vocabularies.ts';
import { alertSchema } from './alert.ts';
import { code, hallId, list, moment, object, oneOf, optional, table, text, wanted, whole, words } from './kit.ts';
import { mask } from './mask-field.ts';

/** Places of another age, under any name vendors give them. */
const refused = ['window', 'counter', 'windowNo', 'counterNo', 'windowName', 'counterName', '窗口', '柜台'];

/** Seconds, from the recent past: a range and how many it stands on. */
const wait = object({ lo: whole(0, 864_000), hi: whole(0, 864_000), n: whole() });

export const queueSchema = object(
  {
    name: wanted(text(60)),
    open: wanted(oneOf(QUEUE_OPEN)),
    waiting: optional(whole(0, 100_000)),
    wait: optional(wait),
    /** Codes of the items this queue is for. */
    services: optional(list(code(), 5000)),
    zone: optional(code()),
  },
  { refused },
);

export const staffSchema = object(
  {
    label: wanted(text(60)),
    zone: optional(code()),
    seat: optional(text(60)),
    state: optional(oneOf(STAFF_STATES)),
  },
  { refused },
);

const place = object({ zone: wanted(code()), seat: optional(text(60)), staff: optional(code()) }, { refused });

export const callSchema = object(
  {
    /** The ticket's number, as the resident holds it. */
    no: words(16),
    queue: optional(code()),
    to: wanted(place),
    state: oneOf(CALL_STATES),
    attempt: optional(whole(1, 1000), 1),
    at: wanted(moment()),
    until: optional(moment()),
    priority: optional(oneOf(PRIORITIES)),
    /** The id of the call this one was moved from. */
    from: optional(code()),
    mask: optional(mask()),
  },
  { refused },
);

const notice = object(
  {
    title: optional(text(100)),
    text: text(1000),
    zone: optional(code()),
    from: optional(moment()),
    until: optional(moment()),
  },
  { refused },
);

export const hallStateSchema = object(
  {
    v: wanted(whole(1, 1)),
    hall: wanted(hallId()),
    epoch: wanted(words(64)),
    seq: wanted(whole(0, Number.MAX_SAFE_INTEGER)),
    /** The server's clock when this was true. */
    now: wanted(moment()),
    /** Seconds for which this may pass as live. */
    ttl: wanted(whole(1, 86_400), () => 45),
    queues: optional(table(queueSchema, 500), () => ({})),
    staff: optional(table(staffSchema, 1000), () => ({})),
    calls: optional(table(callSchema, 2000), () => ({})),
    /** The numbers that come next, per queue. */
    next: optional(table(list(words(16), 500), 500), () => ({})),
    notices: optional(table(notice, 200), () => ({})),
    alert: optional(alertSchema),
  },
  { refused },
);

export type Wait = v.InferOutput<typeof wait>;
export type Queue = v.InferOutput<typeof queueSchema>;
export type Staff = v.InferOutput<typeof staffSchema>;
export type Place = v.InferOutput<typeof place>;
export type Call = v.InferOutput<typeof callSchema>;
export type Notice = v.InferOutput<typeof notice>;
export type HallState = v.InferOutput<typeof hallStateSchema>;
