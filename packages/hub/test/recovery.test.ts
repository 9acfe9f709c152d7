/** The hub dies in the middle of a call and comes back: what the kit's client shows and says, on the real thing. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import {
  createFeedStore,
  createLadder,
  createPollTransport,
  createSseTransport,
  ownSurroundings,
} from '@huiketing/feeds';
import type { FeedSnapshot, FeedStore } from '@huiketing/feeds';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { openStore } from '../src/store/open-store.ts';
import { serveHub } from './support/served.ts';
import type { Served } from './support/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'hkt-recovery-'));
after(() => rmSync(folder, { recursive: true }));

async function startAt(port: number, db: string): Promise<Served> {
  const served = await serveHub({ store: await openStore(db) });
  await served.hub.app.listen({ port, host: '127.0.0.1' });
  return served;
}

function screenAt(port: number, kept: Map<string, string>) {
  const storage = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => void kept.set(key, value),
  };
  // Retries come at once, as far as jitter goes: chance is the least it can be.
  const surroundings = ownSurroundings({ storage, random: () => 0 });
  const where = { src: `http://127.0.0.1:${port}`, hall: 'sample-hall' };
  const transport = createLadder([createSseTransport(where, surroundings), createPollTransport(where, surroundings)]);
  const store = createFeedStore({ ...where, transport }, surroundings);
  const spoken: string[] = [];
  store.subscribe(() => spoken.push(...store.claimCalls().map(({ id, call }) => `${id} ${call.attempt}`)));
  store.start();
  return { store, transport, spoken };
}

const until = (store: FeedStore, holds: (snapshot: FeedSnapshot) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!holds(store.snapshot)) return;
      stop();
      resolve();
    });
    if (holds(store.snapshot)) resolve();
  });

const attemptOf = ({ state }: FeedSnapshot, call: string) => state?.calls?.[call]?.attempt;

describe('a hub that dies in the middle of a call', () => {
  it('comes back with the same epoch, and the call is said once per attempt, also across a reload', async () => {
    const port = await freePort();
    const db = join(folder, 'hub.db');
    const kept = new Map<string, string>();
    const first = await startAt(port, db);
    const screen = screenAt(port, kept);
    await until(screen.store, ({ status }) => status === 'live');
    await first.ask('take', { queue: 'civil' });
    const { call } = (await first.ask('call', { staff: 'w1' })).body;
    await until(screen.store, (snapshot) => attemptOf(snapshot, call) === 1);
    const { epoch } = screen.store.snapshot.state!;
    await first.hub.close();

    const second = await startAt(port, db);
    const { body, status } = await second.ask('recall', { call });
    assert.deepEqual([status, body.attempt, body.epoch], [200, 2, epoch]);
    screen.transport.poke();
    await until(screen.store, (snapshot) => attemptOf(snapshot, call) === 2);
    assert.equal(screen.store.snapshot.status, 'live');
    assert.deepEqual(screen.spoken, [`${call} 1`, `${call} 2`]);
    screen.store.stop();

    const reloaded = screenAt(port, kept);
    await until(reloaded.store, ({ status }) => status === 'live');
    await second.ask('recall', { call });
    await until(reloaded.store, (snapshot) => attemptOf(snapshot, call) === 3);
    assert.deepEqual(reloaded.spoken, [`${call} 3`]);
    reloaded.store.stop();
    await second.hub.close();
  });
});
