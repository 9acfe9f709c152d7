/** The embedded database. Batches that come in one turn of the event loop share one transaction, and so one sync. */
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Entry } from '../domain/happened.ts';
import { SeqConflict } from './store.ts';
import type { Batch, KeptReply, Store } from './store.ts';

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS halls (hall TEXT PRIMARY KEY, epoch TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS log (
    hall TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, who TEXT, happened TEXT NOT NULL,
    PRIMARY KEY (hall, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS replies (
    hall TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, at INTEGER NOT NULL, reply TEXT NOT NULL,
    PRIMARY KEY (hall, key)
  ) WITHOUT ROWID;
`;

interface Waiting {
  hall: string;
  batch: Batch;
  resolve(): void;
  reject(error: unknown): void;
}

interface LogRow {
  seq: number;
  at: number;
  who: string | null;
  happened: string;
}

/** `path` is a file, or `:memory:`. */
export const openSqlite = (path: string): Store => new SqliteStore(path);

class SqliteStore implements Store {
  readonly #db: DatabaseSync;
  readonly #last: StatementSync;
  readonly #insert: StatementSync;
  readonly #keep: StatementSync;
  #waiting: Waiting[] = [];

  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec(SCHEMA);
    this.#last = this.#db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM log WHERE hall = ?');
    this.#insert = this.#db.prepare('INSERT INTO log (hall, seq, at, who, happened) VALUES (?, ?, ?, ?, ?)');
    this.#keep = this.#db.prepare('INSERT INTO replies (hall, key, fingerprint, at, reply) VALUES (?, ?, ?, ?, ?)');
  }

  async epoch(hall: string, fresh: () => string): Promise<string> {
    this.#db.prepare('INSERT OR IGNORE INTO halls (hall, epoch) VALUES (?, ?)').run(hall, fresh());
    return (this.#db.prepare('SELECT epoch FROM halls WHERE hall = ?').get(hall) as { epoch: string }).epoch;
  }

  async read(hall: string, after: number, most: number): Promise<Entry[]> {
    const query = 'SELECT seq, at, who, happened FROM log WHERE hall = ? AND seq > ? ORDER BY seq LIMIT ?';
    const rows = this.#db.prepare(query).all(hall, after, most) as unknown as LogRow[];
    return rows.map(({ seq, at, who, happened }) => ({
      seq,
      at,
      ...(who !== null && { by: who }),
      happened: JSON.parse(happened) as Entry['happened'],
    }));
  }

  append(hall: string, batch: Batch): Promise<void> {
    if (!this.#db.isOpen) return Promise.reject(new Error('the log is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ hall, batch, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  async reply(hall: string, key: string): Promise<KeptReply | undefined> {
    const query = 'SELECT key, fingerprint, at, reply FROM replies WHERE hall = ? AND key = ?';
    const row = this.#db.prepare(query).get(hall, key) as (Omit<KeptReply, 'reply'> & { reply: string }) | undefined;
    return row && { ...row, reply: JSON.parse(row.reply) as unknown };
  }

  async forget(at: number): Promise<void> {
    this.#db.prepare('DELETE FROM replies WHERE at < ?').run(at);
  }

  async close(): Promise<void> {
    this.#flush();
    this.#db.close();
  }

  #flush(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    const failures = new Map<Waiting, unknown>();
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      for (const each of waiting) this.#write(each, failures);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      for (const each of waiting) failures.set(each, error);
    }
    for (const each of waiting) {
      if (failures.has(each)) each.reject(failures.get(each));
      else each.resolve();
    }
  }

  /** One hall's conflict is no other hall's. */
  #write(waiting: Waiting, failures: Map<Waiting, unknown>): void {
    const { hall, batch } = waiting;
    const { seq } = this.#last.get(hall) as { seq: number };
    if (seq !== batch.after) {
      failures.set(waiting, new SeqConflict(hall, batch.after));
      return;
    }
    for (const { seq, at, by, happened } of batch.entries) {
      this.#insert.run(hall, seq, at, by ?? null, JSON.stringify(happened));
    }
    for (const { key, fingerprint, at, reply } of batch.replies) {
      this.#keep.run(hall, key, fingerprint, at, JSON.stringify(reply));
    }
  }
}
