/** Level 1 and 3, read by the kit's own client where it matters. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createFeedStore, createPollTransport, createSseTransport, ownSurroundings } from '@huiketing/feeds';
import type { FeedStore } from '@huiketing/feeds';
import { FanOut } from '../src/http/fan-out.ts';
import { openHall } from './support/world.ts';
import { serveHub } from './support/served.ts';
import type { Served } from './support/served.ts';

class Outlet {
  text = '';
  ended = false;
  writableLength = 0;
  write(text: string): void {
    this.text += text;
  }
  end(): void {
    this.ended = true;
  }
  /** What came since last asked, as [event, data]. */
  take(): [string, any][] {
    const found = [...this.text.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, event, data]): [string, any] => [
      event!,
      JSON.parse(data!),
    ]);
    this.text = '';
    return found;
  }
}

describe('a stream', () => {
  it('begins with the whole state and a beat, then brings each change', async () => {
    const { hall, ask } = await openHall();
    const fan = new FanOut(hall);
    const outlet = new Outlet();
    fan.add(outlet, { merges: false });
    assert.match(
      outlet.text,
      new RegExp(`^id: ${hall.shown.state.epoch}:${hall.shown.state.seq}\\nevent: snapshot\\n`),
    );
    assert.deepEqual(
      outlet.take().map(([event]) => event),
      ['snapshot', 'beat'],
    );
    await ask({ name: 'take', queue: 'civil' });
    const [[event, state]] = outlet.take() as [[string, any]];
    assert.equal(event, 'snapshot');
    assert.deepEqual(state, JSON.parse(hall.shown.body));
  });

  it('beats with what it last sent', async () => {
    const { hall, clock } = await openHall();
    const fan = new FanOut(hall);
    const outlet = new Outlet();
    fan.add(outlet, { merges: false });
    outlet.take();
    clock.at += 15_000;
    fan.beat();
    const { epoch, seq } = hall.shown.state;
    assert.deepEqual(outlet.take(), [['beat', { epoch, seq, now: '2026-09-24T09:00:15+08:00' }]]);
  });

  it('brings only what changed to who asks for it', async () => {
    const { hall, ask } = await openHall();
    const fan = new FanOut(hall);
    const outlet = new Outlet();
    fan.add(outlet, { merges: true });
    outlet.take();
    const base = hall.shown.state.seq;
    await ask({ name: 'take', queue: 'civil' });
    const { epoch, seq } = hall.shown.state;
    assert.deepEqual(outlet.take(), [
      ['merge', { base, seq, epoch, queues: { civil: { waiting: 1 } }, next: { civil: ['A001'] } }],
    ]);
  });

  it('brings who was away only what they missed', async () => {
    const { hall, ask } = await openHall();
    const fan = new FanOut(hall);
    const { epoch, seq } = hall.shown.state;
    await ask({ name: 'take', queue: 'civil' });
    await ask({ name: 'take', queue: 'social' });
    const outlet = new Outlet();
    fan.add(outlet, { known: `${epoch}:${seq}`, merges: false });
    const [[event, patch]] = outlet.take() as [[string, any]];
    assert.equal(event, 'merge');
    assert.deepEqual([patch.base, patch.next], [seq, { civil: ['A001'], social: ['B001'] }]);
    const upToDate = new Outlet();
    fan.add(upToDate, { known: `${epoch}:${hall.shown.state.seq}`, merges: false });
    assert.deepEqual(
      upToDate.take().map(([each]) => each),
      ['beat'],
    );
    const stranger = new Outlet();
    fan.add(stranger, { known: 'another:9', merges: false });
    assert.deepEqual(
      stranger.take().map(([each]) => each),
      ['snapshot', 'beat'],
    );
  });

  it('drops who does not read', async () => {
    const { hall } = await openHall();
    const fan = new FanOut(hall);
    const slow = new Outlet();
    fan.add(slow, { merges: false });
    slow.writableLength = 2_000_000;
    fan.beat();
    assert.ok(slow.ended);
    assert.equal(fan.size, 0);
  });

  it('remembers a bounded number of states', async () => {
    const { hall, ask } = await openHall();
    const fan = new FanOut(hall);
    const { epoch, seq } = hall.shown.state;
    for (let i = 0; i < 40; i++) await ask({ name: 'take', queue: 'civil' });
    const outlet = new Outlet();
    fan.add(outlet, { known: `${epoch}:${seq}`, merges: false });
    assert.equal(outlet.take()[0]![0], 'snapshot');
  });
});

describe('the kit’s client at the hub', () => {
  let served: Served;
  let src: string;
  before(async () => {
    served = await serveHub();
    src = await served.hub.app.listen({ port: 0, host: '127.0.0.1' });
  });
  after(() => served.hub.close());

  /** Resolves when the store shows what is asked for. */
  const until = (store: FeedStore, holds: (store: FeedStore) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (holds(store) && resolve());
      store.subscribe(look);
      look();
    });

  for (const [name, create] of [
    ['poll', createPollTransport],
    ['sse', createSseTransport],
  ] as const) {
    it(`sees a call over ${name}`, async () => {
      const surroundings = ownSurroundings();
      const where = { src, hall: 'sample-hall' };
      const transport = create(where, surroundings);
      const store = createFeedStore({ ...where, transport }, surroundings);
      store.start();
      await until(store, ({ snapshot }) => snapshot.status === 'live');
      await served.ask('take', { queue: 'civil' });
      const { body } = await served.ask('call', { staff: 'w1' });
      // A poll would come by itself within seconds.
      transport.poke();
      await until(store, ({ snapshot }) => snapshot.state?.calls?.[body.call]?.state === 'calling');
      assert.deepEqual(store.snapshot.problems, []);
      await served.ask('miss', { call: body.call });
      transport.poke();
      await until(store, ({ snapshot }) => snapshot.state?.calls?.[body.call]?.state === 'missed');
      store.stop();
    });
  }

  it('leaves no stream behind', async () => {
    const { streams } = served.hub.halls.get('sample-hall')!;
    const controller = new AbortController();
    const response = await fetch(`${src}/hkt/v1/sample-hall/stream?merge=1`, {
      signal: controller.signal,
      headers: { 'last-event-id': 'x:1' },
    });
    assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const { size } = streams;
    assert.ok(size >= 1);
    const gone = new Promise<void>((resolve) => {
      const remove = streams.remove.bind(streams);
      streams.remove = (outlet) => {
        remove(outlet);
        resolve();
      };
    });
    controller.abort();
    await gone;
    assert.ok(streams.size < size);
  });
});
