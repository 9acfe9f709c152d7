import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHallState } from '@huiketing/model';
import { main } from '../src/cli/main.ts';
import type { Terminal } from '../src/cli/main.ts';
import { MadeHall } from '../src/cli/made-hall.ts';
import { readRecording, shifted } from '../src/cli/recording.ts';
import { openStage } from '../src/cli/serve.ts';
import { targetOf } from '../src/cli/target.ts';
import { start, stateAt } from './support/fake-server.ts';

const URL = 'https://hall.example/hkt/v1/h1.json';
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Hkt-Now, ETag' };
const TYPE = { 'content-type': 'application/json; charset=utf-8' };

type Answer = (asked: { url: string; headers: Headers; time: number }) => Response;

function terminal(answer: Answer): Terminal & { lines: string[]; errors: string[]; end(): void } {
  let time = 0;
  let end = (): void => undefined;
  const ended = new Promise<void>((done) => (end = done));
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    end,
    ended,
    out: (line) => lines.push(line),
    err: (line) => errors.push(line),
    now: () => start + ++time,
    wait: () => new Promise((done) => setImmediate(done)),
    fetch: (input, init) => {
      const response = answer({ url: String(input), headers: new Headers(init?.headers), time: ++time });
      return response.status === 0 ? Promise.reject(new Error('ECONNREFUSED')) : Promise.resolve(response);
    },
  };
}

const moment = (time: number): string => new Date(start + time * 1000).toISOString();
const stream = (text: string, type = 'text/event-stream'): Response =>
  new Response(text, { headers: { 'content-type': type } });
const frame = JSON.stringify(stateAt(start));
const good: Answer = ({ url, headers, time }) => {
  if (url.endsWith('/stream')) {
    const beat = JSON.stringify({ epoch: 'e1', seq: 1, now: moment(1) });
    return stream(`id: e1:1\nevent: snapshot\ndata: ${frame}\n\nevent: beat\ndata: ${beat}\n\n`);
  }
  const common = { ...CORS, ...TYPE, etag: '"e1:1"', 'hkt-now': moment(time) };
  return headers.has('if-none-match')
    ? new Response(null, { status: 304, headers: common })
    : new Response(frame, { headers: common });
};

async function check(answer: Answer, ...more: string[]): Promise<{ code: number; lines: string[] }> {
  const own = terminal(answer);
  const code = await main(['check', URL, ...more], own);
  return { code, lines: own.lines };
}

describe('huiketing-feed check', () => {
  it('is content with a feed that keeps to the contract', async () => {
    const { code, lines } = await check(good);
    equal(code, 0);
    deepEqual(
      lines.filter((line) => !line.startsWith('✓')),
      [],
    );
    equal(lines.length, 7);
  });

  it('is content with a plain feed without ETag, and without a stream', async () => {
    const { code } = await check(({ url, time }) =>
      url.endsWith('/stream')
        ? new Response('', { status: 404 })
        : new Response(JSON.stringify(stateAt(start + time * 1000)), {
            headers: { ...CORS, ...TYPE, 'cache-control': 'no-store' },
          }),
    );
    equal(code, 0);
  });

  const faults: [string, Answer, RegExp][] = [
    ['no answer', () => Response.error(), /✗ reach: .* does not answer \(ECONNREFUSED\)/],
    ['an error', () => new Response('', { status: 500 }), /✗ reach: .* answers 500/],
    [
      'no JSON',
      () => new Response('<html>', { headers: { ...CORS, ...TYPE, 'cache-control': 'no-store' } }),
      /✗ json: /,
    ],
    ['another hall', () => json(stateAt(start, { hall: 'h2' })), /✗ hall: it is of hall "h2"/],
    [
      'a window',
      () => json(stateAt(start, { calls: { a: { no: 'A1', to: { window: '3' }, state: 'calling' } } })),
      /window/,
    ],
    ['no CORS', () => new Response(frame, { headers: TYPE }), /✗ cors: /],
    ['no type', () => new Response(frame, { headers: { ...CORS, 'content-type': 'text/html' } }), /! type: /],
    ['neither ETag nor no-store', () => json(stateAt(start)), /✗ cache: /],
    ['an ETag without Hkt-Now', () => json(stateAt(start), { etag: '"e1:1"' }), /✗ now: /],
    [
      'hidden headers',
      () => new Response(frame, { headers: { 'access-control-allow-origin': '*', etag: '"x"', 'hkt-now': moment(0) } }),
      /✗ expose: .*hkt-now and etag/,
    ],
    ['no 304', () => json(stateAt(start), { etag: '"e1:1"', 'hkt-now': moment(0) }), /✗ again: the same ETag again/],
    [
      'a time that stands still',
      () => json(stateAt(start), { 'cache-control': 'no-store' }),
      /✗ again: “now” stands still/,
    ],
    [
      'a seq that goes back',
      ({ time }) => json(stateAt(start + time, { seq: 100 - time }), { 'cache-control': 'no-store' }),
      /✗ seq: seq went back/,
    ],
    ['a stream of another type', both(() => stream('', 'text/html')), /✗ stream: the stream is text\/html/],
    ['a stream without a snapshot', both(() => stream(': hi\n\n')), /✗ snapshot: no snapshot/],
    ['a snapshot cut off', both(() => stream('event: snapshot\ndata: {\n\n')), /✗ snapshot: the snapshot is no JSON/],
    [
      'an id of its own',
      both(() => stream(`id: 7\nevent: snapshot\ndata: ${frame}\n\n`)),
      /! id: id is “7”, not “e1:1”/,
    ],
    ['no beat', both(() => stream(`event: snapshot\ndata: ${frame}\n\n`)), /✗ beat: no beat/],
    ['an empty beat', both(() => stream('event: beat\ndata: {"now":"x"}\n\n')), /✗ beat: a beat without/],
  ];
  for (const [what, answer, expected] of faults) {
    it(`names ${what}, and how to mend it`, async () => {
      const { lines } = await check(answer);
      match(lines.join('\n'), expected);
      for (const line of lines.filter((each) => each[0] !== '✓')) match(line, /\n {4}→ ./);
    });
  }

  it('writes JSON for machines', async () => {
    const { lines } = await check(good, '--json');
    equal((JSON.parse(lines.join('\n')) as unknown[]).length, 7);
  });

  function json(state: object, headers: Record<string, string> = {}): Response {
    return new Response(JSON.stringify(state), { headers: { ...CORS, ...TYPE, ...headers } });
  }
  function both(ofStream: () => Response): Answer {
    return (asked) => (asked.url.endsWith('/stream') ? ofStream() : good(asked));
  }
});

describe('huiketing-feed', () => {
  it('says how it is used', async () => {
    for (const args of [[], ['check'], ['dance'], ['check', 'nonsense'], ['record', URL], ['check', '--loud']]) {
      const own = terminal(good);
      equal(await main(args, own), 2);
      ok(own.errors.length > 0);
    }
    const help = terminal(good);
    equal(await main(['--help'], help), 0);
    match(help.lines[0]!, /^Usage:/);
  });

  it('reads an address in either form', () => {
    deepEqual(targetOf(URL, undefined), { src: 'https://hall.example', hall: 'h1' });
    deepEqual(targetOf('https://x/y', 'h2'), { src: 'https://x/y', hall: 'h2' });
    for (const [url, hall] of [
      ['https://x', undefined],
      ['x', 'h1'],
      ['https://x', 'halls'],
      ['/hkt/v1/h1.json', undefined],
    ] as const)
      equal(targetOf(url, hall), undefined);
  });
});

describe('a hall that is made up', () => {
  it('is the same for the same seed, and keeps to the contract', () => {
    const [one, two] = [new MadeHall('h1', 7), new MadeHall('h1', 7)];
    for (let at = 0; at < 300; at++) {
      const state = one.step(start + at * 4000);
      deepEqual(two.step(start + at * 4000), state);
      const { problems } = parseHallState({ ...state, now: moment(at) });
      deepEqual(problems, []);
    }
  });
});

describe('a recording', () => {
  it('moves every moment, and nothing else', () => {
    const text = { at: '2026-09-24T09:00:00+08:00', list: ['2026-09-24', 7, null], no: 'A001' };
    deepEqual(shifted(text, 60_000), { ...text, at: '2026-09-24T01:01:00Z' });
  });

  it('leaves out lines that are no records, by number', () => {
    const good = JSON.stringify({ at: 1, state: stateAt(start) });
    const { records, bad } = readRecording(`${good}\n\n{\n{"at":1}\n{"at":1,"state":{}}\n`);
    equal(records.length, 1);
    deepEqual(bad, [3, 4, 5]);
  });
});

describe('served halls', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  const real = (): ReturnType<typeof terminal> => Object.assign(terminal(good), { fetch: globalThis.fetch });

  it('conform: what is simulated can be recorded, and what is recorded replayed', async () => {
    let seconds = 0;
    const stage = await openStage(0, new MadeHall('h1', 1).step(start), () => moment(seconds++));
    const url = `http://127.0.0.1:${stage.port}/hkt/v1/h1.json`;
    const own = real();
    const { fetch: ask, heard } = listening();
    own.fetch = ask;
    own.wait = (milliseconds) => (milliseconds === 5000 ? heard : Promise.resolve());
    const code = await main(['check', url], own);
    deepEqual(
      own.lines.filter((line) => line[0] !== '✓').map((line) => line.split('\n')[0]),
      // It beats each 15 s, and nobody waits for that here.
      ['✗ beat: no beat within 20 s'],
    );
    equal(code, 1);
    const file = join(folder, 'a.ndjson');
    const recorder = real();
    const recorded = main(['record', url, '--out', file], recorder);
    while (!readable(file)) await new Promise((turn) => setImmediate(turn));
    recorder.end();
    equal(await recorded, 0);
    await stage.close();
    equal(readRecording(readFileSync(file, 'utf8')).records[0]!.state.hall, 'h1');
  });

  it('serve what they are given until they are ended', async () => {
    const file = join(folder, 'b.ndjson');
    const lines = [0, 10, 20].map((at, seq) => JSON.stringify({ at, state: stateAt(start, { seq, hall: 'h1' }) }));
    writeFileSync(file, lines.join('\n') + '\nrubbish\n');
    for (const args of [
      ['replay', file, '--port', '0'],
      ['simulate', '--port', '0', '--hall', 'h1'],
    ]) {
      const own = real();
      const done = main(args, own);
      while (!own.lines.length) await new Promise((turn) => setImmediate(turn));
      const url = own.lines[0]!.split(';')[0]!;
      const response = await fetch(url);
      equal(response.headers.get('access-control-allow-origin'), '*');
      const { hall } = (await response.json()) as { hall: string };
      equal(hall, 'h1');
      const tag = response.headers.get('etag')!;
      ok([200, 304].includes((await fetch(url, { headers: { 'if-none-match': tag } })).status));
      equal((await fetch(url, { method: 'OPTIONS' })).status, 204);
      equal((await fetch(url.replace('h1.json', 'h2.json'))).status, 404);
      own.end();
      equal(await done, args[0] === 'replay' ? 1 : 0);
    }
  });

  it('are none for a file without records', async () => {
    const file = join(folder, 'c.ndjson');
    writeFileSync(file, 'rubbish');
    equal(await main(['replay', file], real()), 2);
  });
});

/** A fetch that tells when the first piece of a stream has been heard. */
function listening(): { fetch: typeof fetch; heard: Promise<void> } {
  let tell = (): void => undefined;
  const heard = new Promise<void>((done) => (tell = done));
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!String(input).endsWith('/stream')) return response;
    const passing = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk);
        setImmediate(tell);
      },
    });
    return new Response(response.body!.pipeThrough(passing), response);
  };
  return { fetch: ask, heard };
}

function readable(file: string): boolean {
  try {
    return readFileSync(file, 'utf8') !== '';
  } catch {
    return false;
  }
}
