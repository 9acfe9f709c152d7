import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPollTransport } from '../src/poll.ts';
import { createFeedStore } from '../src/store.ts';
import type { FeedStore } from '../src/store.ts';
import { FakeWorld, json, moment, same, start, stateAt } from './support/fake-server.ts';

/** The server's time runs with the box's monotonic clock. */
const serverTime = (world: FakeWorld): number => start + world.clock.now() - 1000;

function open(
  reply: (world: FakeWorld) => FakeWorld['reply'],
  world = new FakeWorld(),
): { world: FakeWorld; store: FeedStore } {
  world.reply = reply(world);
  const transport = createPollTransport({ src: '', hall: 'h1' }, world.surroundings);
  return { world, store: createFeedStore({ src: '', hall: 'h1', transport }, world.surroundings) };
}

const alive =
  (fields: object = {}) =>
  (world: FakeWorld) =>
  () =>
    json(stateAt(serverTime(world), fields));
const silent = () => () => undefined;

const brief = ({ snapshot }: FeedStore): string => `${snapshot.status}${snapshot.stage ?? ''}`;
const call = (no: string): object => ({ no, to: { zone: 'service' }, state: 'calling', at: moment(start) });

describe('the feed store', () => {
  it('goes from idle over loading to live, and back to idle', async () => {
    const { world, store } = open(alive());
    const seen = [brief(store)];
    store.subscribe(() => seen.push(brief(store)));
    store.start();
    store.start();
    await world.clock.advance(10);
    store.stop();
    store.stop();
    deepEqual(seen, ['idle', 'loading', 'live', 'idle']);
    equal(world.clock.waiting, 0);
  });

  it('hands out the document, when it was true, and the server’s time', async () => {
    const { world, store } = open(alive({ seq: 7 }));
    equal(store.serverNow, undefined);
    store.start();
    await world.clock.advance(500);
    equal(store.snapshot.state!.seq, 7);
    equal(store.snapshot.asOf, start);
    equal(store.serverNow, start + 500);
  });

  it('is failed only while there never was anything', async () => {
    const { world, store } = open(() => () => new Error('down'));
    store.start();
    await world.clock.advance(10);
    equal(brief(store), 'failed');
    equal(store.snapshot.failure!.code, 'HKT-E041');
    world.reply = alive()(world);
    await world.clock.advance(2000);
    equal(brief(store), 'live');
    equal(store.snapshot.failure, undefined);
    world.reply = () => new Error('down');
    await world.clock.advance(5000);
    equal(brief(store), 'live');
    equal(store.snapshot.failure!.code, 'HKT-E041');
  });

  it('tells each listener of each change once, until it leaves', async () => {
    const { world, store } = open(
      (w) => () => json(stateAt(start), { 'hkt-now': moment(Math.floor(serverTime(w) / 10_000) * 10_000) }),
    );
    let told = 0;
    const leave = store.subscribe(() => told++);
    store.start();
    await world.clock.advance(9000);
    equal(told, 2);
    leave();
    await world.clock.advance(9000);
    equal(told, 2);
  });

  describe('freshness', () => {
    it('passes through three stages at 1, 3 and 10 times the ttl', async () => {
      const { world, store } = open(alive());
      store.start();
      await world.clock.advance(1);
      world.reply = () => undefined;
      const seen: string[] = [];
      store.subscribe(() => seen.push(`${brief(store)} ${Math.round((world.clock.now() - 1000) / 1000)}`));
      await world.clock.advance(500_000);
      const stages = seen.filter((text, index) => text.split(' ')[0] !== (seen[index - 1] ?? '').split(' ')[0]);
      deepEqual(stages.slice(-3), ['stale1 45', 'stale2 135', 'stale3 450']);
      notEqual(store.snapshot.state, undefined);
    });

    it('is kept by 304s, however old the body', async () => {
      const { world, store } = open((w) => ({ etag }) => {
        const headers = { etag: '"e1:1"', 'hkt-now': moment(serverTime(w)) };
        return etag ? same(headers) : json(stateAt(start), headers);
      });
      store.start();
      await world.clock.advance(600_000);
      equal(brief(store), 'live');
      equal(store.snapshot.asOf! > start + 590_000, true);
    });

    it('is lost when a cache repeats the same answer', async () => {
      const { world, store } = open(() => () => json(stateAt(start)));
      store.start();
      await world.clock.advance(46_000);
      equal(brief(store), 'stale1');
    });

    it('is lost when two caches repeat two answers in turn', async () => {
      let turn = 0;
      const { world, store } = open(() => () => json(stateAt(start + (turn++ % 2) * 1000)));
      store.start();
      await world.clock.advance(60_000);
      equal(brief(store), 'stale1');
    });

    for (const [what, shift] of [
      ['a year ahead', 1],
      ['a year behind', -1],
    ] as const) {
      it(`does not mind a server clock ${what}, also when it jumps there`, async () => {
        const year = 365 * 86_400_000;
        let offset = shift * year;
        const { world, store } = open((w) => () => json(stateAt(serverTime(w) + offset)));
        store.start();
        await world.clock.advance(10_000);
        equal(brief(store), 'live');
        offset = 0;
        await world.clock.advance(60_000);
        equal(brief(store), 'live');
        equal(Math.abs(store.serverNow! - serverTime(world)) < 1000, true);
      });
    }

    it('never asks the wall clock', async () => {
      const { now } = Date;
      Date.now = () => {
        throw new Error('the wall clock was asked');
      };
      try {
        const { world, store } = open(alive());
        store.start();
        await world.clock.advance(60_000);
        equal(brief(store), 'live');
      } finally {
        Date.now = now;
      }
    });

    it('counts on while stopped', async () => {
      const { world, store } = open(alive());
      store.start();
      await world.clock.advance(1);
      store.stop();
      await world.clock.advance(200_000);
      world.reply = () => undefined;
      store.start();
      equal(brief(store), 'stale2');
    });

    it('is looked at again after a sleep', async () => {
      const { world, store } = open(alive());
      store.start();
      await world.clock.advance(1);
      store.poke();
      equal(world.asked.length, 2);
      equal(brief(store), 'live');
    });
  });

  describe('order', () => {
    it('drops a lower seq of the same epoch and says why', async () => {
      const { world, store } = open(alive({ seq: 9, calls: { a: call('A1') } }));
      store.start();
      await world.clock.advance(10);
      world.reply = alive({ seq: 3 })(world);
      await world.clock.advance(4000);
      equal(store.snapshot.state!.seq, 9);
      deepEqual(store.snapshot.failure, {
        code: 'HKT-E040',
        cause: 'seq went back from 9 to 3 in epoch "e1"; a restart needs a new epoch',
      });
      await world.clock.advance(60_000);
      equal(brief(store), 'stale1');
    });

    it('replaces everything in a new epoch', async () => {
      const { world, store } = open(alive({ seq: 9, calls: { a: call('A1') } }));
      store.start();
      await world.clock.advance(10);
      world.reply = alive({ epoch: 'e2', seq: 0 })(world);
      await world.clock.advance(4000);
      deepEqual([store.snapshot.state!.epoch, store.snapshot.state!.calls], ['e2', {}]);
    });

    it('keeps the same object while nothing new is said', async () => {
      const { world, store } = open(alive());
      store.start();
      await world.clock.advance(10);
      const { state } = store.snapshot;
      await world.clock.advance(10_000);
      equal(store.snapshot.state, state);
      equal(store.snapshot.asOf! > start, true);
    });

    it('shows a call under a seq that somebody forgot to raise', async () => {
      const { world, store } = open(alive());
      store.start();
      await world.clock.advance(10);
      world.reply = alive({ calls: { a: call('A1') } })(world);
      await world.clock.advance(4000);
      deepEqual(Object.keys(store.snapshot.state!.calls), ['a']);
    });

    it('shows all of twenty calls at once', async () => {
      const calls: Record<string, object> = {};
      for (let no = 0; no < 20; no++) calls[`c${no}`] = call(`A${no}`);
      const { world, store } = open(alive({ calls }));
      store.start();
      await world.clock.advance(10);
      equal(Object.keys(store.snapshot.state!.calls).length, 20);
    });
  });

  describe('bad documents', () => {
    const table: [what: string, body: unknown, code: string, cause: RegExp][] = [
      ['null', null, 'HKT-E040', /no hall state/],
      ['a list', [], 'HKT-E040', /no hall state/],
      ['another hall', stateAt(start, { hall: 'h2' }), 'HKT-E044', /^asked for hall "h1", got "h2"$/],
      ['no hall', stateAt(start, { hall: undefined }), 'HKT-E044', /got "undefined"/],
      ['no seq', stateAt(start, { seq: undefined }), 'HKT-E040', /seq/],
      ['no epoch', stateAt(start, { epoch: undefined }), 'HKT-E040', /epoch/],
      ['no time', stateAt(start, { now: undefined }), 'HKT-E040', /now/],
    ];
    for (const [what, body, code, cause] of table) {
      it(`keeps the last good one over ${what}`, async () => {
        const { world, store } = open(alive());
        store.start();
        await world.clock.advance(10);
        world.reply = () => json(body);
        await world.clock.advance(4000);
        equal(brief(store), 'live');
        equal(store.snapshot.state!.seq, 1);
        equal(store.snapshot.failure!.code, code);
        match(store.snapshot.failure!.cause, cause);
      });
    }

    it('shows the good part and names the rest', async () => {
      const { world, store } = open(alive({ calls: { a: call('A1'), b: { no: 7 } } }));
      store.start();
      await world.clock.advance(10);
      deepEqual(Object.keys(store.snapshot.state!.calls), ['a']);
      deepEqual(store.snapshot.problems[0]!.path.slice(0, 2), ['calls', 'b']);
    });

    it('takes the time from Hkt-Now where the body has none', async () => {
      const { world, store } = open(
        (w) => () => json(stateAt(start, { now: undefined }), { 'hkt-now': moment(serverTime(w)) }),
      );
      store.start();
      await world.clock.advance(10);
      equal(brief(store), 'live');
    });

    it('opens a CloudEvents envelope', async () => {
      const { world, store } = open(() => () => json({ specversion: '1.0', type: 'hkt', data: stateAt(start) }));
      store.start();
      await world.clock.advance(10);
      equal(brief(store), 'live');
    });
  });

  describe('across reloads', () => {
    const before = async (): Promise<FakeWorld> => {
      const { world, store } = open(alive({ seq: 50, calls: { a: call('A1') } }));
      store.start();
      await world.clock.advance(10);
      store.stop();
      return world;
    };

    it('shows what it kept at once, as stage 3, until a frame comes', async () => {
      const { world, store } = open(silent, await before());
      store.start();
      equal(brief(store), 'stale3');
      equal(store.snapshot.asOf, undefined);
      equal(store.serverNow, undefined);
      deepEqual(Object.keys(store.snapshot.state!.calls), ['a']);
      world.reply = alive({ seq: 51 })(world);
      await world.clock.advance(20_000);
      equal(brief(store), 'live');
    });

    it('is not bound by the seq it kept: the server may have forgotten', async () => {
      const { world, store } = open(alive({ seq: 2 }), await before());
      store.start();
      await world.clock.advance(10);
      equal(brief(store), 'live');
      equal(store.snapshot.state!.seq, 2);
    });

    it('asks for the whole document first', async () => {
      const { world, store } = open(silent, await before());
      store.start();
      equal(world.asked[world.asked.length - 1]!.etag, undefined);
    });

    it('stays stage 3 while the network is down', async () => {
      const { world, store } = open(() => () => new Error('down'), await before());
      store.start();
      await world.clock.advance(60_000);
      equal(brief(store), 'stale3');
    });

    for (const [what, spoil] of [
      ['is no JSON', () => '{'],
      ['is another hall’s', (text: string) => text.replace('"h1"', '"h2"')],
      ['is empty', () => ''],
    ] as const) {
      it(`forgets what it kept when it ${what}`, async () => {
        const world = await before();
        for (const [key, text] of world.kept) world.kept.set(key, spoil(text));
        const { store } = open(silent, world);
        store.start();
        equal(brief(store), 'loading');
      });
    }

    it('works with storage that is blocked, full or not there', async () => {
      const broken = {
        get: () => {
          throw new Error('blocked');
        },
        set: () => {
          throw new Error('full');
        },
      };
      for (const storage of [broken, undefined]) {
        const world = new FakeWorld();
        world.reply = alive()(world);
        const surroundings = { ...world.surroundings, storage };
        const transport = createPollTransport({ src: '', hall: 'h1' }, surroundings);
        const store = createFeedStore({ src: '', hall: 'h1', transport }, surroundings);
        store.start();
        await world.clock.advance(10);
        equal(brief(store), 'live');
      }
    });

    it('keeps no ID or phone number that a feed let slip', async () => {
      const { world, store } = open(alive({ notices: { n: { text: '请联系 13800138000' } } }));
      store.start();
      await world.clock.advance(10);
      equal([...world.kept.values()].join().includes('13800138000'), false);
    });
  });
});
