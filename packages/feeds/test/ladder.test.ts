import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLadder } from '../src/ladder.ts';
import type { FeedEvent, FeedSink, Outcome, Transport } from '../src/transport.ts';

class FakeTransport implements Transport {
  sink: FeedSink | undefined;
  pokes = 0;
  start(sink: FeedSink): void {
    this.sink = sink;
  }
  stop(): void {
    this.sink = undefined;
  }
  poke(): void {
    this.pokes++;
  }
}

const failed: FeedEvent = { type: 'failed', code: 'HKT-E041', cause: 'down' };
const frame: FeedEvent = { type: 'frame', body: {} };

describe('createLadder', () => {
  const open = (outcome: Outcome = 'kept') => {
    const rungs = [new FakeTransport(), new FakeTransport(), new FakeTransport()] as const;
    const heard: string[] = [];
    const ladder = createLadder(rungs);
    ladder.start((event) => {
      heard.push(event.type);
      return event.type === 'failed' ? 'dropped' : outcome;
    });
    const running = (): boolean[] => rungs.map(({ sink }) => sink !== undefined);
    return { rungs, ladder, heard, running };
  };

  it('runs the best alone while it works', () => {
    const { rungs, running, heard } = open();
    rungs[0].sink!(frame);
    deepEqual(running(), [true, false, false]);
    deepEqual(heard, ['frame']);
  });

  it('adds the next when one fails, and says that nothing comes only when the last one fails', () => {
    const { rungs, running, heard } = open();
    rungs[0].sink!(failed);
    deepEqual(running(), [true, true, false]);
    rungs[0].sink!(failed);
    rungs[1].sink!(failed);
    deepEqual(running(), [true, true, true]);
    deepEqual(heard, []);
    rungs[2].sink!(failed);
    deepEqual(heard, ['failed']);
  });

  it('climbs back as soon as a better one brings data', () => {
    const { rungs, running } = open();
    rungs[0].sink!(failed);
    rungs[1].sink!(failed);
    rungs[2].sink!(frame);
    deepEqual(running(), [true, true, true]);
    rungs[1].sink!(frame);
    deepEqual(running(), [true, true, false]);
    rungs[0].sink!({ type: 'beat', now: '' });
    deepEqual(running(), [true, false, false]);
  });

  it('asks the next when what the best brings is of no use', () => {
    const { rungs, running } = open('dropped');
    rungs[0].sink!(frame);
    deepEqual(running(), [true, true, false]);
  });

  it('does not take a broker’s memory for a working line', () => {
    const { rungs, running } = open();
    rungs[0].sink!(failed);
    rungs[0].sink!({ type: 'retained', body: {} });
    deepEqual(running(), [true, true, false]);
  });

  it('pokes those that run, and stops them all', () => {
    const { rungs, ladder, running, heard } = open();
    const late = rungs[0].sink!;
    rungs[0].sink!(failed);
    ladder.poke();
    deepEqual(
      rungs.map(({ pokes }) => pokes),
      [1, 1, 0],
    );
    ladder.stop();
    deepEqual(running(), [false, false, false]);
    equal(late(frame), 'dropped');
    deepEqual(heard, []);
  });
});
