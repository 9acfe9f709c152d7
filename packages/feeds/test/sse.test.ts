import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSseTransport } from '../src/sse.ts';
import type { SseOptions } from '../src/sse.ts';
import type { FeedEvent } from '../src/transport.ts';
import { FakeStreams } from './support/fake-streams.ts';
import { FakeWorld, json, start, stateAt } from './support/fake-server.ts';
import type { Asked } from './support/fake-server.ts';

function open(reply: (asked: Asked) => Response | Error | undefined, options: Partial<SseOptions> = {}) {
  const world = new FakeWorld();
  world.reply = reply;
  const events: FeedEvent[] = [];
  const transport = createSseTransport({ src: 'http://hall.example', hall: 'h1', ...options }, world.surroundings);
  let outcome: 'kept' | 'gap' = 'kept';
  transport.start((event) => {
    events.push(event);
    return event.type === 'merge' ? outcome : 'kept';
  });
  const say = (): string[] => events.map((each) => (each.type === 'failed' ? each.cause : each.type));
  return { world, transport, events, say, gap: () => (outcome = 'gap') };
}

const frame = JSON.stringify(stateAt(start));

describe('the SSE transport', () => {
  it('reads snapshots, beats and merges, and nothing that it does not know', async () => {
    const streams = new FakeStreams();
    const { world, say } = open(({ signal }) => streams.open('snapshot', 'e1:1', frame, signal));
    await world.clock.advance(10);
    streams.send('beat', '', JSON.stringify({ now: '2026-09-24T09:00:00Z', epoch: 'e1', seq: 1 }));
    streams.send('merge', '', '{"base":1,"seq":2}');
    streams.send('gossip', '', 'x');
    await world.clock.advance(10);
    deepEqual(say(), ['frame', 'beat', 'merge']);
    equal(world.asked[0]!.url, 'http://hall.example/hkt/v1/h1/stream');
  });

  it('goes where hall.json says', async () => {
    const { world } = open(() => undefined, { url: 'https://push.example/x?y=1' });
    await world.clock.advance(10);
    equal(world.asked[0]!.url, 'https://push.example/x?y=1');
  });

  it('comes back after the last id that it heard', async () => {
    const streams = new FakeStreams();
    const { world, say } = open(() => streams.open('snapshot', 'e1:7', frame));
    await world.clock.advance(10);
    streams.closeAll();
    await world.clock.advance(2000);
    equal(world.asked[1]!.url, 'http://hall.example/hkt/v1/h1/stream?last-event-id=e1%3A7');
    deepEqual(say(), ['frame', 'the server closed the stream', 'frame']);
  });

  const wrong: [string, () => Response | Error, string][] = [
    ['a page', () => json('<html>', { 'content-type': 'text/html' }), 'the stream is text/html, not text/event-stream'],
    ['an error', () => new Response('', { status: 503 }), 'the stream answered 503'],
    ['no network', () => new TypeError('down'), 'no connection, or the server does not let this page read (down)'],
  ];
  for (const [what, reply, cause] of wrong) {
    it(`names ${what}, and tries again`, async () => {
      const { world, say } = open(reply);
      await world.clock.advance(2000);
      deepEqual(say(), [cause, cause]);
    });
  }

  it('drops a stream that fell silent without waiting for its close', async () => {
    const streams = new FakeStreams();
    const { world, say } = open(({ signal }) => streams.open('snapshot', 'e1:1', frame, signal));
    await world.clock.advance(37_000);
    deepEqual(say(), ['frame']);
    await world.clock.advance(600);
    deepEqual(say(), ['frame', 'the stream fell silent for more than 37.5 s']);
    equal(world.aborted, 1);
  });

  it('cuts an event that never ends', async () => {
    const { world, say } = open(() => new FakeStreams().open('snapshot', '', 'x'.repeat(10_000_010)));
    await world.clock.advance(10);
    deepEqual(say(), ['one event is larger than 10000000 characters']);
  });

  it('names what is no JSON, and a beat without its time', async () => {
    const streams = new FakeStreams();
    const { world, say } = open(() => streams.open('snapshot', '', '{"v":1'));
    await world.clock.advance(10);
    streams.send('beat', '', '{}');
    await world.clock.advance(10);
    deepEqual(say(), ['a snapshot is no JSON, or cut off (6 characters)', 'a beat carries no “now”']);
  });

  it('closes a gap with the whole document, and hands on what came meanwhile', async () => {
    const streams = new FakeStreams();
    const { world, say, gap } = open(({ url, signal }) =>
      url.endsWith('/stream') ? streams.open('snapshot', 'e1:1', frame, signal) : json(stateAt(start, { seq: 9 })),
    );
    await world.clock.advance(10);
    gap();
    streams.send('merge', '', '{"base":7,"seq":8}');
    streams.send('merge', '', '{"base":8,"seq":9}');
    await world.clock.advance(10);
    deepEqual(say(), ['frame', 'merge', 'frame', 'merge', 'merge']);
    equal(world.asked.length, 2);
  });

  it('says why a gap could not be closed', async () => {
    const streams = new FakeStreams();
    const { world, say, gap } = open(({ url, signal }) =>
      url.endsWith('/stream') ? streams.open('snapshot', 'e1:1', frame, signal) : new Response('', { status: 500 }),
    );
    await world.clock.advance(10);
    gap();
    streams.send('merge', '', '{"base":7,"seq":8}');
    await world.clock.advance(10);
    deepEqual(say(), ['frame', 'merge', 'the server answered 500', 'merge']);
  });

  it('opens the next line at once when it is poked', async () => {
    const { world, transport } = open(() => new TypeError('down'));
    world.random = 0.99;
    await world.clock.advance(10);
    transport.poke();
    await world.clock.advance(10);
    equal(world.asked.length, 2);
  });

  it('stops whole, also in the middle of a gap', async () => {
    const streams = new FakeStreams();
    const { world, transport, gap } = open(({ url, signal }) =>
      url.endsWith('/stream') ? streams.open('snapshot', 'e1:1', frame, signal) : undefined,
    );
    await world.clock.advance(10);
    gap();
    streams.send('merge', '', '{"base":7,"seq":8}');
    await world.clock.advance(10);
    transport.stop();
    await world.clock.advance(60_000);
    equal(world.clock.waiting, 0);
    equal(streams.size, 0);
    equal(world.asked.length, 2);
  });
});
