import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { serveHub } from './support/served.ts';
import type { Served } from './support/served.ts';

let served: Served;
beforeEach(async () => (served = await serveHub()));

const get = (url: string, headers: Record<string, string> = {}) => served.hub.app.inject({ url, headers });

describe('level 0', () => {
  it('sends the state with its tag and the server’s now', async () => {
    const response = await get('/hkt/v1/sample-hall.json');
    const { epoch, seq } = response.json();
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers['etag'], `"${epoch}:${seq}"`);
    assert.equal(response.headers['hkt-now'], '2026-09-24T09:00:00+08:00');
    assert.equal(response.headers['access-control-allow-origin'], '*');
    assert.equal(response.headers['access-control-expose-headers'], 'Hkt-Now, ETag');
    assert.match(String(response.headers['content-type']), /^application\/json/);
  });

  it('says 304 with a fresh now as long as nothing changed', async () => {
    const etag = String((await get('/hkt/v1/sample-hall.json')).headers['etag']);
    served.clock.at += 7000;
    const same = await get('/hkt/v1/sample-hall.json', { 'if-none-match': `"x", W/${etag}` });
    assert.equal(same.statusCode, 304);
    assert.equal(same.headers['hkt-now'], '2026-09-24T09:00:07+08:00');
    assert.equal(same.headers['etag'], etag);
    await served.ask('take', { queue: 'civil' });
    assert.equal((await get('/hkt/v1/sample-hall.json', { 'if-none-match': etag })).statusCode, 200);
  });

  it('knows no other hall', async () => {
    for (const path of [
      'other.json',
      'other/stream',
      'other/hall.json',
      'other/rules.json',
      'sample-hall/topics.json',
      'x',
    ]) {
      const response = await get(`/hkt/v1/${path}`);
      assert.equal(response.statusCode, 404, path);
      assert.equal(response.headers['access-control-allow-origin'], '*');
      assert.equal(response.json().code, 'not-found');
    }
  });

  it('answers a preflight', async () => {
    const response = await served.hub.app.inject({ method: 'OPTIONS', url: '/hkt/v1/sample-hall.json' });
    assert.equal(response.statusCode, 204);
    assert.equal(response.headers['access-control-allow-headers'], 'If-None-Match, Last-Event-ID');
  });
});

describe('documents', () => {
  it('carry their tag', async () => {
    const first = await get('/hkt/v1/sample-hall/plan.json');
    assert.deepEqual(first.json(), { zones: [] });
    const again = await get('/hkt/v1/sample-hall/plan.json', { 'if-none-match': String(first.headers['etag']) });
    assert.equal(again.statusCode, 304);
  });

  it('are listed by hall', async () => {
    assert.deepEqual((await get('/hkt/v1/halls.json')).json(), {
      halls: [{ id: 'sample-hall', name: { zh: '示例居民会客厅' } }],
    });
  });

  it('say the rules as data and in words', async () => {
    const { rules, words } = (await get('/hkt/v1/sample-hall/rules.json')).json();
    assert.deepEqual(rules.alternate, { ahead: 1, others: 1 });
    assert.ok(words.length > 3);
  });
});

describe('commands', () => {
  it('change the state and say what came of it', async () => {
    const taken = await served.ask('take', { queue: 'civil', priority: 'elder' });
    assert.equal(taken.status, 200);
    assert.deepEqual(
      { ...taken.body, epoch: '', ticket: '' },
      { epoch: '', ticket: '', seq: taken.body.seq, no: 'A001', queue: 'civil' },
    );
    const called = await served.ask('call', { staff: 'w1' });
    assert.equal(called.body.no, 'A001');
    assert.equal(called.body.rule.code, 'ahead');
    assert.equal((await get('/hkt/v1/sample-hall.json')).json().calls[called.body.call].state, 'calling');
  });

  it('need a token, its scope and its hall', async () => {
    const as = (authorization: string) => served.ask('take', { queue: 'civil' }, { authorization });
    assert.equal((await as('')).status, 401);
    assert.equal((await as('Basic dG9rZW4=')).status, 401);
    assert.equal((await as('Bearer wrong')).body.code, 'no-token');
    assert.equal((await as('Bearer token-desk')).body.code, 'wrong-scope');
    assert.equal((await as('Bearer token-elsewhere')).status, 403);
    assert.equal((await as('Bearer token-take')).status, 200);
  });

  it('say no in both languages', async () => {
    const { status, body } = await served.ask('call', { staff: 'w1' });
    assert.equal(status, 409);
    assert.deepEqual(body, {
      status: 409,
      code: 'nobody-waiting',
      title: 'Nobody is waiting now.',
      zh: '现在没有人在等。',
    });
  });

  it('refuse what they do not know, such as a name', async () => {
    const { status, body } = await served.ask('take', { queue: 'civil', name: '张三' });
    assert.equal(status, 400);
    assert.match(body.detail, /additional properties/);
    assert.ok(!JSON.stringify(body).includes('张三'));
    assert.equal((await served.ask('take', { queue: 3 })).status, 400);
    assert.equal((await served.ask('moon', {})).status, 404);
  });

  it('are done once per Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'machine-1-0007' };
    const one = await served.ask('take', { queue: 'civil' }, key);
    const two = await served.ask('take', { queue: 'civil' }, key);
    assert.deepEqual(two.body, one.body);
    assert.equal((await served.ask('take', { queue: 'social' }, key)).status, 422);
  });

  it('are refused when the hall has moved on since If-Match', async () => {
    const { seq } = (await get('/hkt/v1/sample-hall.json')).json();
    assert.equal((await served.ask('take', { queue: 'civil' }, { 'if-match': `"${seq}"` })).status, 200);
    assert.equal((await served.ask('take', { queue: 'civil' }, { 'if-match': String(seq) })).status, 412);
    assert.equal((await served.ask('take', { queue: 'civil' }, { 'if-match': '"abc"' })).status, 400);
  });

  it('are limited per token', async () => {
    await served.hub.close();
    served = await serveHub({ perMinute: 5 });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await served.ask('take', { queue: 'civil' })).status);
    assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
    assert.equal((await served.ask('recall', { call: 'x' })).body.code, 'too-many', 'one limit for all commands');
    assert.equal((await served.ask('take', { queue: 'civil' }, { authorization: 'Bearer token-take' })).status, 200);
  });

  it('are limited per address for who guesses', async () => {
    await served.hub.close();
    served = await serveHub({ perMinute: 3 });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) {
      statuses.push((await served.ask('take', { queue: 'civil' }, { authorization: `Bearer guess-${i}` })).status);
    }
    assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
  });

  it('take a booking’s window as moments with their offset', async () => {
    const book = (from: string, until: string) =>
      served.ask('take', { queue: 'civil', priority: 'booking', window: { from, until } });
    assert.equal((await book('2026-09-24T09:00:00+08:00', '2026-09-24T09:30:00+08:00')).status, 200);
    assert.equal((await book('2026-09-24T09:00:00', '2026-09-24T09:30:00')).status, 400);
    assert.equal((await book('2026-09-24T10:00:00Z', '2026-09-24T09:30:00Z')).body.code, 'bad-window');
  });

  it('are not denied by who listens', async () => {
    const { running } = served.hub.halls.get('sample-hall')!;
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    running.listen(() => {
      throw new Error('a listener fell over');
    });
    assert.equal((await served.ask('take', { queue: 'civil' })).status, 200);
    assert.match((await warned).message, /a listener fell over/);
  });

  it('say so when nothing could be written', async () => {
    await served.ask('take', { queue: 'civil' });
    const { running } = served.hub.halls.get('sample-hall')!;
    const execute = running.execute.bind(running);
    running.execute = () => Promise.reject(new Error('disk I/O error at /secret/path'));
    const { status, body } = await served.ask('take', { queue: 'civil' });
    running.execute = execute;
    assert.equal(status, 503);
    assert.equal(body.code, 'not-kept');
    assert.ok(!JSON.stringify(body).includes('secret'));
  });
});

describe('dark screens', () => {
  it('are told to staff', async () => {
    await served.hub.close();
    const word = { screen: 'lobby-1', word: 'off', at: served.clock.at };
    const screens = () => [
      { ...word, hall: 'sample-hall' },
      { ...word, hall: 'other' },
    ];
    served = await serveHub({ screens });
    const url = '/hkt/v1/sample-hall/screens.json';
    assert.equal((await get(url)).statusCode, 401);
    assert.equal((await get('/hkt/v1/other/screens.json')).statusCode, 404);
    assert.deepEqual((await get(url, { authorization: 'Bearer token-desk' })).json(), {
      dark: [{ screen: 'lobby-1', word: 'off', at: '2026-09-24T09:00:00+08:00' }],
    });
  });
});

describe('/openapi.json', () => {
  let api: any;
  before(async () => {
    const own = await serveHub();
    api = (await own.hub.app.inject('/openapi.json')).json();
    await own.hub.close();
  });

  it('describes every command', () => {
    const paths = Object.keys(api.paths).filter((path) => path.includes('/commands/'));
    assert.equal(paths.length, 16);
    const take = api.paths['/hkt/v1/{hall}/commands/take'].post;
    assert.deepEqual(take.security, [{ token: [] }]);
    assert.ok(take.requestBody.content['application/json'].schema.properties.priority.enum.includes('elder'));
  });

  it('describes the feed', () => {
    for (const path of ['/hkt/v1/{hall}.json', '/hkt/v1/{hall}/stream', '/hkt/v1/halls.json'])
      assert.ok(api.paths[path], path);
  });
});

describe('a beat', () => {
  it('goes to every stream, and brings what time alone changed', async () => {
    const { running, streams } = served.hub.halls.get('sample-hall')!;
    let text = '';
    streams.add({ write: (each) => void (text += each), end: () => undefined, writableLength: 0 }, { merges: false });
    text = '';
    await served.hub.beat();
    assert.match(text, /^event: beat\n/);
    served.clock.at += 24 * 3_600_000;
    await served.hub.beat();
    assert.match(text, /event: snapshot\n/);
    assert.equal(running.book.day, '2026-09-25');
  });
});

after(() => served.hub.close());
