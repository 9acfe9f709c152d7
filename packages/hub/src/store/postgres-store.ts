/** PostgreSQL in place of the embedded database: `--db postgres://…`. */
import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import type { Entry } from '../domain/happened.ts';
import { SeqConflict } from './store.ts';
import type { Batch, KeptReply, Store } from './store.ts';

/** json, not jsonb: what is read must be what was written, to the order of its fields. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS hkt_halls (hall text PRIMARY KEY, epoch text NOT NULL);
  CREATE TABLE IF NOT EXISTS hkt_log (
    hall text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL, who text, happened json NOT NULL,
    PRIMARY KEY (hall, seq)
  );
  CREATE TABLE IF NOT EXISTS hkt_replies (
    hall text NOT NULL, key text NOT NULL, fingerprint text NOT NULL, at bigint NOT NULL, reply json NOT NULL,
    PRIMARY KEY (hall, key)
  );
`;
const UNIQUE_VIOLATION = '23505';

const APPEND = `
  INSERT INTO hkt_log (hall, seq, at, who, happened)
  SELECT $1, e.seq, e.at, e.who, e.happened
  FROM json_to_recordset($2::json) AS e (seq bigint, at bigint, who text, happened json)`;
const KEEP = `
  INSERT INTO hkt_replies (hall, key, fingerprint, at, reply)
  SELECT $1, e.key, e.fingerprint, e.at, e.reply
  FROM json_to_recordset($2::json) AS e (key text, fingerprint text, at bigint, reply json)`;

/** Creates what is missing, then answers. Rejects where the server cannot be reached. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // An idle connection that breaks is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  // Two hubs that start at once must not create the same table at once.
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(4846); ${SCHEMA} COMMIT`);
  return new PostgresStore(pool);
}

class PostgresStore implements Store {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async epoch(hall: string, fresh: () => string): Promise<string> {
    await this.#pool.query('INSERT INTO hkt_halls VALUES ($1, $2) ON CONFLICT DO NOTHING', [hall, fresh()]);
    const { rows } = await this.#pool.query<{ epoch: string }>('SELECT epoch FROM hkt_halls WHERE hall = $1', [hall]);
    return rows[0]!.epoch;
  }

  async read(hall: string, after: number, most: number): Promise<Entry[]> {
    const { rows } = await this.#pool.query<{ seq: string; at: string; who: string | null; happened: unknown }>(
      'SELECT seq, at, who, happened FROM hkt_log WHERE hall = $1 AND seq > $2 ORDER BY seq LIMIT $3',
      [hall, after, most],
    );
    // bigint comes as text.
    return rows.map(({ seq, at, who, happened }) => ({
      seq: Number(seq),
      at: Number(at),
      ...(who !== null && { by: who }),
      happened: happened as Entry['happened'],
    }));
  }

  async append(hall: string, batch: Batch): Promise<void> {
    const client = await this.#pool.connect();
    let broken: unknown;
    try {
      await this.#write(client, hall, batch);
    } catch (error) {
      broken = error;
      await client.query('ROLLBACK').catch(() => undefined);
      const isTaken = (error as { code?: string }).code === UNIQUE_VIOLATION;
      throw isTaken ? new SeqConflict(hall, batch.after) : error;
    } finally {
      client.release(broken instanceof SeqConflict ? undefined : (broken as Error | undefined));
    }
  }

  async reply(hall: string, key: string): Promise<KeptReply | undefined> {
    const { rows } = await this.#pool.query<{ key: string; fingerprint: string; at: string; reply: unknown }>(
      'SELECT key, fingerprint, at, reply FROM hkt_replies WHERE hall = $1 AND key = $2',
      [hall, key],
    );
    const row = rows[0];
    return row && { ...row, at: Number(row.at) };
  }

  async forget(at: number): Promise<void> {
    await this.#pool.query('DELETE FROM hkt_replies WHERE at < $1', [at]);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #write(client: PoolClient, hall: string, { after, entries, replies }: Batch): Promise<void> {
    await client.query('BEGIN');
    const { rows } = await client.query<{ seq: string }>(
      'SELECT coalesce(max(seq), 0) AS seq FROM hkt_log WHERE hall = $1',
      [hall],
    );
    if (Number(rows[0]!.seq) !== after) throw new SeqConflict(hall, after);
    const lines = entries.map(({ seq, at, by, happened }) => ({ seq, at, who: by ?? null, happened }));
    await client.query(APPEND, [hall, JSON.stringify(lines)]);
    if (replies.length > 0) await client.query(KEEP, [hall, JSON.stringify(replies)]);
    await client.query('COMMIT');
  }
}
