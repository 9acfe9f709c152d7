import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPollTransport } from '../src/poll.ts';
import type { FeedEvent, Transport } from '../src/transport.ts';
import { FakeWorld, json, moment, same, start, stateAt } from './support/fake-server.ts';

interface Run {
  world: FakeWorld;
  transport: Transport;
  events: FeedEvent[];
}

function run(reply: FakeWorld['reply'], { src = 'http://hall.example', keep = true, interval = 3000 } = {}): Run {
  const world = new FakeWorld();
  world.reply = reply;
  const events: FeedEvent[] = [];
  const transport = createPollTransport({ src, hall: 'h1', interval }, world.surroundings);
  transport.start((event) => {
    events.push(event);
    return keep ? 'kept' : 'dropped';
  });
  return { world, transport, events };
}

const ok = (headers = {}): Response => json(stateAt(start), headers);
const say = (event: FeedEvent | undefined): string =>
  event?.type === 'failed' ? `${event.code} ${event.cause}` : (event?.type ?? 'nothing');

describe('the poll transport', () => {
  it('asks at once, then at an offset of its own, then at its interval', async () => {
    const { world } = run(() => ok());
    world.random = 0.25;
    await world.clock.advance(9000);
    deepEqual(
      world.asked.map(({ at }) => at - 1000),
      [0, 2250, 5250, 8250],
    );
    equal(world.asked[0]!.url, 'http://hall.example/hkt/v1/h1.json');
  });

  it('polls no faster than every 2 s and no slower than every 5 s', async () => {
    for (const [interval, expected] of [
      [1, 2000],
      [60_000, 5000],
    ] as const) {
      const { world } = run(() => ok(), { interval });
      await world.clock.advance(20_000);
      equal(world.asked[2]!.at - world.asked[1]!.at, expected);
    }
  });

  it('asks conditionally, and a 304 is a beat', async () => {
    const etag = '"e1:1"';
    const { world, events } = run(({ etag: held }) =>
      held ? same({ 'hkt-now': moment(start + 3000) }) : ok({ etag, 'hkt-now': moment(start) }),
    );
    await world.clock.advance(4000);
    deepEqual(
      world.asked.map((asked) => asked.etag),
      [undefined, etag],
    );
    deepEqual(
      events.map((event) => `${event.type} ${'now' in event ? event.now : ''}`),
      [`frame ${moment(start)}`, `beat ${moment(start + 3000)}`],
    );
  });

  it('works without ETag and Hkt-Now', async () => {
    const { world, events } = run(() => ok());
    await world.clock.advance(4000);
    deepEqual(
      world.asked.map((asked) => asked.etag),
      [undefined, undefined],
    );
    deepEqual(
      events.map(({ type }) => type),
      ['frame', 'frame'],
    );
  });

  it('asks for all of a document that was dropped', async () => {
    const { world } = run(() => ok({ etag: '"x"' }), { keep: false });
    await world.clock.advance(4000);
    equal(world.asked[1]!.etag, undefined);
  });

  it('trusts no 304 without Hkt-Now', async () => {
    const { world, events } = run(({ etag }) => (etag ? same() : ok({ etag: '"x"' })));
    await world.clock.advance(20_000);
    equal(say(events[1]), 'HKT-E040 a 304 without Hkt-Now says nothing about its age; asking without ETag');
    deepEqual(
      world.asked
        .slice(2)
        .map(({ etag }) => etag)
        .filter(Boolean),
      [],
    );
  });

  it('gives up conditional requests that only ever fail: there is no answer to the preflight', async () => {
    const { world, events } = run(({ etag }) => (etag ? new TypeError('Failed to fetch') : ok({ etag: '"x"' })));
    await world.clock.advance(60_000);
    equal(events.filter(({ type }) => type === 'failed').length, 2);
    equal(
      world.asked.slice(-5).some(({ etag }) => etag),
      false,
    );
  });

  it('keeps asking conditionally after a failure of another kind', async () => {
    let down = false;
    const { world } = run(({ etag }) =>
      down
        ? new Error('down')
        : etag
          ? same({ 'hkt-now': moment(start) })
          : ok({ etag: '"x"', 'hkt-now': moment(start) }),
    );
    for (let round = 0; round < 4; round++) {
      await world.clock.advance(10_000);
      down = true;
      await world.clock.advance(5000);
      down = false;
    }
    await world.clock.advance(40_000);
    equal(world.asked[world.asked.length - 1]!.etag, '"x"');
  });

  describe('failures', () => {
    const table: [what: string, reply: () => Response | Error | undefined, event: RegExp][] = [
      [
        'no network',
        () => new TypeError('Failed to fetch'),
        /^HKT-E041 no connection, or the server does not let this page read \(Failed to fetch\)$/,
      ],
      [
        'a proxy’s 502 with HTML',
        () => new Response('<html>Bad gateway', { status: 502 }),
        /^HKT-E041 the server answered 502$/,
      ],
      [
        'HTML with status 200',
        () => json('<!doctype html><title>登录'),
        /^HKT-E040 the answer is no JSON, or cut off \(\d+ characters, begins “<!doctype html><title>登录”\)$/,
      ],
      ['JSON cut off', () => json('{"v":1,"hall":"h'), /^HKT-E040 the answer is no JSON, or cut off/],
      ['an empty answer', () => json(''), /^HKT-E040 the answer is empty$/],
      ['nothing there', () => new Response('', { status: 404 }), /^HKT-E041 nothing at http:\/\/hall\.example/],
      [
        'a body that says it is 11 MB',
        () => json('{}', { 'content-length': '11000000' }),
        /^HKT-E043 the answer is larger than 10000000 bytes$/,
      ],
      [
        'a body that is 11 MB',
        () =>
          new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000).fill(32)) })),
        /^HKT-E043/,
      ],
      ['a socket that never answers', () => undefined, /^HKT-E041 no whole answer within 7\.5 s$/],
      [
        'a body that never ends',
        () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) })),
        /^HKT-E041 no whole answer within 7\.5 s$/,
      ],
      [
        'a connection that breaks half-way',
        () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) })),
        /^HKT-E041 no connection, .*\(reset\)$/,
      ],
    ];
    for (const [what, reply, expected] of table) {
      it(`says what is wrong with ${what}, and goes on`, async () => {
        const { world, events } = run(reply);
        await world.clock.advance(7500);
        match(say(events[0]), expected);
        world.reply = () => ok();
        await world.clock.advance(40_000);
        equal(events[events.length - 1]!.type, 'frame');
      });
    }

    it('drops a hanging connection', async () => {
      const { world } = run(() => undefined);
      await world.clock.advance(7500);
      equal(world.aborted, 1);
    });

    it('knows an https page that reads an http hall', async () => {
      const world = new FakeWorld();
      const events: FeedEvent[] = [];
      const surroundings = { ...world.surroundings, page: 'https://portal.example/' };
      const polling = createPollTransport({ src: 'http://hall.example', hall: 'h1' }, surroundings);
      polling.start((event) => (events.push(event) ? 'kept' : 'dropped'));
      await world.clock.advance(10);
      equal(say(events[0]), 'HKT-E042 this page is https and the hall is http, which browsers block');
    });

    it('comes back after 1 to 30 s, ever later', async () => {
      const { world } = run(() => new Error('down'));
      world.random = 0.999999;
      await world.clock.advance(200_000);
      const pauses = world.asked.slice(1).map(({ at }, index) => Math.round((at - world.asked[index]!.at) / 1000));
      deepEqual(pauses.slice(0, 7), [2, 4, 8, 16, 30, 30, 30]);
      const hasty = run(() => new Error('down'));
      hasty.world.random = 0;
      await hasty.world.clock.advance(10_000);
      equal(hasty.world.asked.length, 11);
    });
  });

  it('asks at once when poked, but never twice at a time', async () => {
    const { world, transport } = run(() => ok());
    await world.clock.advance(100);
    transport.poke();
    transport.poke();
    equal(world.asked.length, 2);
    await world.clock.advance(2800);
    equal(world.asked.length, 2);
    await world.clock.advance(201);
    equal(world.asked.length, 3);
  });

  it('stops for good, also in the middle of an answer, and leaves no timer', async () => {
    const { world, transport, events } = run(() => undefined);
    await world.clock.advance(10);
    transport.stop();
    transport.poke();
    await world.clock.advance(60_000);
    equal(world.asked.length, 1);
    equal(world.aborted, 1);
    equal(world.clock.waiting, 0);
    deepEqual(events, []);
  });

  it('stops when its sink says so', async () => {
    const world = new FakeWorld();
    world.reply = () => ok();
    const transport = createPollTransport({ src: '', hall: 'h1' }, world.surroundings);
    transport.start(() => {
      transport.stop();
      return 'kept';
    });
    await world.clock.advance(60_000);
    equal(world.asked.length, 1);
    equal(world.clock.waiting, 0);
  });

  it('starts once, and again after a stop', async () => {
    const { world, transport } = run(() => ok());
    transport.start(() => 'kept');
    await world.clock.advance(10);
    equal(world.asked.length, 1);
    transport.stop();
    transport.start(() => 'kept');
    equal(world.asked.length, 2);
  });

  it('refuses a hall id that is none', () => {
    for (const hall of ['', 'halls', '../x', 'A b']) {
      throws(() => createPollTransport({ src: '', hall }, new FakeWorld().surroundings), { code: 'HKT-E060' });
    }
  });

  it('reads src with or without its last slash, and none as the same origin', () => {
    for (const [src, url] of [
      ['', '/hkt/v1/h1.json'],
      ['/x/', '/x/hkt/v1/h1.json'],
      ['https://h.example', 'https://h.example/hkt/v1/h1.json'],
    ] as const) {
      const { world } = run(() => ok(), { src });
      equal(world.asked[0]!.url, url);
    }
  });
});
