/** kill −9 in the middle of acknowledged commands, again and again: nothing acknowledged is lost, nothing is done twice. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../src/domain/happened.ts';
import { openStore } from '../src/store/open-store.ts';
import { chanceOf } from '../src/simulate/chance.ts';
import { startCluster } from './support/postgres.ts';
import type { Cluster } from './support/postgres.ts';
import { openWorld } from './support/world.ts';

const child = fileURLToPath(new URL('support/crash-child.ts', import.meta.url));
/** 8 in the usual run; in the long one as many as it asks for, up to 1000. */
const rounds = Math.min(Math.max(8, Number(process.env['HKT_RUNS'] ?? 0) / 1000), 1000);

interface Acknowledged {
  index: number;
  no: string;
  seq: number;
  ticket: string;
}

/** Runs until `enough` are acknowledged, then kills; all that reached us before the pipe closed counts. */
async function takeAndKill(db: string, first: number, enough: number): Promise<Acknowledged[]> {
  const taking = spawn(process.execPath, ['--conditions=hkt-source', child, db, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(taking, 'exit');
  const heard: Acknowledged[] = [];
  for await (const line of createInterface(taking.stdout)) {
    if (!line.endsWith('}')) continue;
    heard.push(JSON.parse(line) as Acknowledged);
    if (heard.length === enough) taking.kill('SIGKILL');
  }
  const [, signal] = (await ended) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL');
  return heard;
}

async function crashLoop(db: string): Promise<void> {
  const chance = chanceOf(rounds);
  const known = new Map<number, Acknowledged>();
  for (let round = 0; round < rounds; round++) {
    // What was asked and never acknowledged is asked again, under the same key.
    let first = 0;
    while (known.has(first)) first++;
    for (const each of await takeAndKill(db, first, 1 + Math.floor(chance.next() * 120))) {
      const before = known.get(each.index);
      if (before) assert.deepEqual(each, before, 'the same key, another answer');
      known.set(each.index, each);
    }
  }
  await check(db, [...known.values()]);
}

async function check(db: string, known: readonly Acknowledged[]): Promise<void> {
  const store = await openStore(db);
  const log = await store.read('sample-hall', 0, 1_000_000);
  assert.deepEqual(
    log.map(({ seq }) => seq),
    log.map((_, index) => index + 1),
    'a gap in the log',
  );
  const taken = log.flatMap(({ happened }) => (happened.type === 'taken' ? [happened] : []));
  assert.equal(new Set(taken.map(({ no }) => no)).size, taken.length, 'a number twice');
  const noOf = new Map(taken.map(({ ticket, no }) => [ticket, no]));
  for (const { ticket, no } of known) assert.equal(noOf.get(ticket), no, 'acknowledged and lost');
  await checkOnce(store, taken);
  const { hall } = await openWorld({}, store);
  assert.equal(hall.shown.state.seq, log.length);
  assert.equal(hall.book.tickets.size, taken.length);
  await store.close();
}

/** Every number that was taken answers exactly one key. */
async function checkOnce(
  store: Awaited<ReturnType<typeof openStore>>,
  taken: readonly Extract<Entry['happened'], { type: 'taken' }>[],
): Promise<void> {
  const tickets = new Set<unknown>();
  let index = 0;
  let misses = 0;
  // Keys are given in order, at most 24 at once.
  for (; misses < 100; index++) {
    const kept = await store.reply('sample-hall', `k${index}`);
    if (kept) tickets.add((kept.reply as { ticket: string }).ticket);
    misses = kept ? 0 : misses + 1;
  }
  assert.deepEqual([...tickets].sort(), taken.map(({ ticket }) => ticket).sort(), 'done twice');
}

describe(`a hub that is killed ${rounds} times`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hkt-crash-'));
  let cluster: Cluster;
  before(async () => (cluster = await startCluster()));
  after(async () => {
    await cluster.remove();
    rmSync(folder, { recursive: true });
  });

  it('keeps every acknowledged number in SQLite, once', () => crashLoop(join(folder, 'hub.db')));
  it('keeps every acknowledged number in PostgreSQL, once', async () => crashLoop(await cluster.database('crash')));
});
