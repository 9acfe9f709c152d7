import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTabTransport } from '../src/tabs.ts';
import type { TabSharing } from '../src/tabs.ts';
import type { FeedEvent, FeedSink, Outcome, Transport } from '../src/transport.ts';
import { FakeWorld, settled } from './support/fake-server.ts';

/** An origin with its tabs: one lock, one channel. */
class Origin implements TabSharing {
  readonly #queue: { signal: AbortSignal; leading(): void }[] = [];
  readonly #ears = new Set<(message: unknown) => void>();

  channel(): ReturnType<TabSharing['channel']> {
    let own: ((message: unknown) => void) | undefined;
    return {
      post: (message) => this.#ears.forEach((ear) => ear !== own && ear(structuredClone(message))),
      listen: (heard) => this.#ears.add((own = heard)),
      close: () => own && this.#ears.delete(own),
    };
  }

  lead(_name: string, signal: AbortSignal, leading: () => void): void {
    const entry = { signal, leading };
    this.#queue.push(entry);
    signal.addEventListener('abort', () => {
      const wasFirst = this.#queue[0] === entry;
      this.#queue.splice(this.#queue.indexOf(entry), 1);
      if (wasFirst) this.#queue[0]?.leading();
    });
    if (this.#queue[0] === entry) leading();
  }
}

class FakeTransport implements Transport {
  sink: FeedSink | undefined;
  starts = 0;
  pokes = 0;
  start(sink: FeedSink): void {
    this.starts++;
    this.sink = sink;
  }
  stop(): void {
    this.sink = undefined;
  }
  poke(): void {
    this.pokes++;
  }
}

interface Tab {
  heard: FeedEvent[];
  line: FakeTransport;
  alone: FakeTransport;
  transport: Transport;
}

const frame: FeedEvent = { type: 'frame', body: { seq: 1 } };

describe('createTabTransport', () => {
  const origin = (): { open(outcome?: () => Outcome): Tab; world: FakeWorld } => {
    const sharing = new Origin();
    const world = new FakeWorld();
    return {
      world,
      open(outcome = () => 'kept') {
        const [line, alone] = [new FakeTransport(), new FakeTransport()];
        const heard: FeedEvent[] = [];
        const transport = createTabTransport('h1', line, alone, sharing, world.surroundings);
        transport.start((event) => {
          heard.push(event);
          return outcome();
        });
        return { heard, line, alone, transport };
      },
    };
  };

  it('has one line for all tabs, and each hears everything', () => {
    const { open } = origin();
    const tabs = Array.from({ length: 7 }, () => open());
    equal(tabs.filter(({ line }) => line.sink).length, 1);
    tabs[0]!.line.sink!(frame);
    for (const { heard, alone } of tabs) {
      deepEqual(heard, [frame]);
      equal(alone.sink, undefined);
    }
  });

  it('asks for itself until it has heard of a leader', () => {
    const { open } = origin();
    open();
    const second = open();
    equal(second.alone.sink === undefined, false);
    second.alone.sink!(frame);
    deepEqual(second.heard, [frame]);
  });

  it('gives a tab that comes later the last document, of unknown age', () => {
    const { open } = origin();
    const first = open();
    first.line.sink!(frame);
    const second = open();
    deepEqual(second.heard, [{ type: 'retained', body: { seq: 1 } }]);
    equal(first.line.pokes, 1);
  });

  it('hands the lead on when the leading tab closes', () => {
    const { open } = origin();
    const [first, second] = [open(), open()];
    first.transport.stop();
    equal(second.line.starts, 1);
    equal(second.alone.sink, undefined);
  });

  it('asks for itself when the leader sleeps, and no longer once it wakes', async () => {
    const { open, world } = origin();
    const [first, second] = [open(), open()];
    first.line.sink!(frame);
    equal(second.alone.sink, undefined);
    await world.clock.advance(40_000);
    equal(second.alone.sink === undefined, false);
    first.line.sink!({ type: 'beat', now: '2026-09-24T09:00:00Z' });
    equal(second.alone.sink, undefined);
  });

  it('asks for itself when a patch does not fit', () => {
    const { open } = origin();
    const first = open();
    const second = open(() => 'gap');
    first.line.sink!({ type: 'merge', patch: {} });
    equal(second.alone.sink === undefined, false);
  });

  it('tells the leader to ask again when any tab is poked', () => {
    const { open } = origin();
    const [first, second] = [open(), open()];
    first.line.sink!(frame);
    second.transport.poke();
    first.transport.poke();
    // One for the question of the second tab at its start.
    equal(first.line.pokes, 3);
  });

  it('leaves nothing behind', async () => {
    const { open, world } = origin();
    const tabs = [open(), open()];
    tabs[0]!.line.sink!(frame);
    tabs.forEach(({ transport }) => transport.stop());
    await settled();
    equal(world.clock.waiting, 0);
    equal(
      tabs.some(({ line, alone }) => line.sink ?? alone.sink),
      false,
    );
  });

  it('ignores what other pages of the origin say on its channel', () => {
    const sharing = new Origin();
    const transport = new FakeTransport();
    const heard: FeedEvent[] = [];
    sharing.lead('', new AbortController().signal, () => undefined);
    const tab = createTabTransport('h1', transport, new FakeTransport(), sharing, new FakeWorld().surroundings);
    tab.start((event) => {
      heard.push(event);
      return 'kept';
    });
    for (const rubbish of [null, 7, 'x', {}, { event: null }]) sharing.channel().post(rubbish);
    deepEqual(heard, []);
  });
});
