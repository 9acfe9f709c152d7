/** Where the log is kept. Two stand behind this: SQLite (one file) and PostgreSQL. */
import type { Entry } from '../domain/happened.ts';

/** What a command with an Idempotency-Key was answered, so that it is answered the same again. */
export interface KeptReply {
  key: string;
  /** Of the command and who asked: the same key for anything else is a mistake. */
  fingerprint: string;
  at: number;
  reply: unknown;
}

/** Written as a whole or not at all. */
export interface Batch {
  /** The seq after which it stands; another one there already is a conflict. */
  after: number;
  entries: readonly Entry[];
  replies: readonly KeptReply[];
}

export interface Store {
  /** The hall's epoch: made once, kept as long as its log. */
  epoch(hall: string, fresh: () => string): Promise<string>;
  /** At most `most` entries after `after`, in their order. */
  read(hall: string, after: number, most: number): Promise<Entry[]>;
  /** Resolves when the batch is on disk. Rejects with `SeqConflict` where somebody else wrote meanwhile. */
  append(hall: string, batch: Batch): Promise<void>;
  reply(hall: string, key: string): Promise<KeptReply | undefined>;
  /** Drops replies given before `at`. */
  forget(at: number): Promise<void>;
  close(): Promise<void>;
}

/** Somebody else has written to this hall's log: two hubs run on one database, or this one lost its connection. */
export class SeqConflict extends Error {
  constructor(hall: string, after: number) {
    super(`the log of ${hall} does not end at ${after} any more`);
    this.name = 'SeqConflict';
  }
}
