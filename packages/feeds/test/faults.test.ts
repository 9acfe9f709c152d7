/** The faults of feed-protocol.md that level 0 can meet, in any order: what must hold, holds. */
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPollTransport } from '../src/poll.ts';
import { createFeedStore } from '../src/store.ts';
import type { FeedStore } from '../src/store.ts';
import { FakeWorld, json, moment, same, start, stateAt } from './support/fake-server.ts';

const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 300), 20_000);

/** A reference server: a hall whose calls are numbers, and what befalls it. */
class Hall {
  readonly world: FakeWorld;
  epoch = 0;
  seq = 0;
  calls = 0;
  offset = 0;
  fault: string = 'none';
  /** An answer that a bad proxy repeats. */
  #cached: { body: string; headers: Record<string, string> } | undefined;

  constructor(world: FakeWorld) {
    this.world = world;
    world.reply = ({ etag }) => this.#reply(etag);
  }

  get now(): number {
    return start + this.world.clock.now() + this.offset;
  }

  get tag(): string {
    return `"e${this.epoch}:${this.seq}"`;
  }

  #document(): string {
    const calls: Record<string, object> = {};
    for (let no = 1; no <= this.calls; no++) {
      calls[`c${no}`] = { no: `A${no}`, to: { zone: 'service' }, state: 'calling', at: moment(this.now) };
    }
    return JSON.stringify(stateAt(this.now, { epoch: `e${this.epoch}`, seq: this.seq, calls }));
  }

  #reply(etag: string | undefined): Response | Error | undefined {
    switch (this.fault) {
      case 'half-open':
        return undefined;
      case 'refused':
        return new TypeError('Failed to fetch');
      case '502':
        return new Response('<html>Bad Gateway</html>', { status: 502 });
      case 'html':
        return json('<html>登录</html>');
      case 'truncated':
        return json(this.#document().slice(0, -20));
      case 'huge':
        return json('{}', { 'content-length': '99999999' });
      case 'repeated':
        return this.#cached && json(this.#cached.body, this.#cached.headers);
      default: {
        const headers = { etag: this.tag, 'hkt-now': moment(this.now) };
        if (etag === this.tag) return same(headers);
        this.#cached = { body: this.#document(), headers };
        return json(this.#cached.body, headers);
      }
    }
  }
}

const faults = ['none', 'half-open', 'refused', '502', 'html', 'truncated', 'huge', 'repeated'] as const;
const year = 365 * 86_400_000;

type Step =
  | { do: 'call' }
  | { do: 'restart' }
  | { do: 'fault'; fault: (typeof faults)[number] }
  | { do: 'clock'; by: number }
  | { do: 'wait'; seconds: number }
  | { do: 'reload' }
  | { do: 'poke' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ do: 'call' }),
  fc.constant<Step>({ do: 'restart' }),
  fc.record({ do: fc.constant('fault' as const), fault: fc.constantFrom(...faults) }),
  fc.record({ do: fc.constant('clock' as const), by: fc.constantFrom(-year, year, -3000, 7000) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 600 }) }),
  fc.constant<Step>({ do: 'reload' }),
  fc.constant<Step>({ do: 'poke' }),
);

function openStore(world: FakeWorld): FeedStore {
  const transport = createPollTransport({ src: '', hall: 'h1' }, world.surroundings);
  const store = createFeedStore({ src: '', hall: 'h1', transport }, world.surroundings);
  store.start();
  return store;
}

async function act(step: Step, hall: Hall, store: FeedStore): Promise<FeedStore> {
  if (step.do === 'call') {
    hall.calls++;
    hall.seq++;
  } else if (step.do === 'restart') {
    hall.epoch++;
    hall.seq = 0;
    hall.calls = 0;
  } else if (step.do === 'fault') hall.fault = step.fault;
  else if (step.do === 'clock') hall.offset += step.by;
  else if (step.do === 'wait') await hall.world.clock.advance(step.seconds * 1000);
  else if (step.do === 'poke') store.poke();
  else {
    store.stop();
    return openStore(hall.world);
  }
  return store;
}

/** Whether the store says something that it cannot know. */
function lies(store: FeedStore, silentFor: number): string | undefined {
  const { status, stage, state } = store.snapshot;
  if ((status === 'failed' || status === 'loading') && state) return `${status} with data`;
  if ((status === 'live' || status === 'stale') && !state) return `${status} without data`;
  if ((status === 'stale') !== (stage !== undefined)) return `${status} with stage ${stage}`;
  if (status === 'live' && silentFor > 46_000) return `live after ${silentFor} ms of silence`;
  return undefined;
}

describe('level 0 under every fault', () => {
  it('never claims to be live in silence, never loses data, and shows every call once the fault is over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const world = new FakeWorld();
        const hall = new Hall(world);
        let store = openStore(world);
        let goodAt = world.clock.now();
        for (const each of steps) {
          if (hall.fault === 'none') goodAt = world.clock.now();
          store = await act(each, hall, store);
          // A page that has just begun cannot know that what a cache gives it was said before.
          const isFooled = each.do === 'reload' && hall.fault === 'repeated';
          if (hall.fault === 'none' || isFooled) goodAt = world.clock.now();
          const lie = lies(store, world.clock.now() - goodAt);
          if (lie) throw new Error(lie);
        }
        hall.fault = 'none';
        // The longest pause, one poll, and a server clock that repeats its last seconds.
        await world.clock.advance(60_000);
        const { status, state } = store.snapshot;
        if (status !== 'live') throw new Error(`still ${status}: ${store.snapshot.failure?.cause}`);
        if (Object.keys(state!.calls).length !== hall.calls || state!.epoch !== `e${hall.epoch}`)
          throw new Error('not what the server says');
        store.stop();
        if (world.clock.waiting) throw new Error(`${world.clock.waiting} timers left`);
      }),
      { numRuns },
    );
  });
});
