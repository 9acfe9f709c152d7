/** What a hall knows, rebuilt from its log alone. Changed only by `apply`, in place: a day has thousands of entries. */
import type { CallState, Priority } from '@huiketing/model';
import type { Text } from '@huiketing/model/text';
import type { BookedWindow, SeatPlace } from './happened.ts';

export interface Ticket {
  id: string;
  no: string;
  queue: string;
  service?: string;
  priority?: Priority;
  window?: BookedWindow;
  takenAt: number;
  /** The place that its number gave it, in the hall as a whole. */
  order: number;
  state: 'waiting' | 'called' | 'missed' | 'done' | 'cancelled';
  /** Not before the queue has called so many. */
  hold: number;
  /** How many calls it has had. */
  calls: number;
  /** The call that it was moved from and that no later call has named yet. */
  from?: string;
  /** The call that is on. */
  call?: string;
}

export interface CallRecord {
  id: string;
  ticket: string;
  no: string;
  queue: string;
  to: SeatPlace;
  state: CallState;
  attempt: number;
  /** When it was first called, and when last. */
  calledAt: number;
  at: number;
  until: number;
  priority?: Priority;
  from?: string;
}

export interface QueueBook {
  open: 'open' | 'suspended' | 'closed';
  /** How many it has called today. */
  called: number;
  /** Where the alternation stands. */
  turn: Turn;
  /** Seconds that recent calls took, from the call to its end; newest last. */
  samples: number[];
}

export interface Turn {
  ahead: number;
  others: number;
}

export interface StaffBook {
  on: boolean;
  /** What a desk command set; the setup's where absent. */
  zone?: string;
  seat?: Text;
  queues?: readonly string[];
  call?: string;
}

export interface NoticeBook {
  text: Text;
  zone?: string;
}

export interface Book {
  seq: number;
  /** When the last entry was written. */
  at: number;
  day: string;
  /** Day → prefix → the last number given. Some days are kept, so that a clock that jumps and returns repeats none. */
  numbers: Map<string, Map<string, number>>;
  orders: number;
  /** Today's. */
  tickets: Map<string, Ticket>;
  /** Calls that are on. */
  calls: Map<string, CallRecord>;
  /** The last that ended, newest last. */
  ended: CallRecord[];
  queues: Map<string, QueueBook>;
  staff: Map<string, StaffBook>;
  notices: Map<string, NoticeBook>;
}

export const emptyBook = (): Book => ({
  seq: 0,
  at: 0,
  day: '',
  numbers: new Map(),
  orders: 0,
  tickets: new Map(),
  calls: new Map(),
  ended: [],
  queues: new Map(),
  staff: new Map(),
  notices: new Map(),
});

/** A queue as it stands before anything happened to it. */
export const untouchedQueue = (): QueueBook => ({
  open: 'open',
  called: 0,
  turn: { ahead: 0, others: 0 },
  samples: [],
});

export const queueOf = (book: Book, id: string): Readonly<QueueBook> => book.queues.get(id) ?? untouchedQueue();
