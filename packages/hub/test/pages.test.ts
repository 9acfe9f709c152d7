import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveHub } from './support/served.ts';
import type { Served } from './support/served.ts';

describe('the pages', () => {
  const kit = mkdtempSync(join(tmpdir(), 'hkt-kit-'));
  let served: Served;
  before(async () => {
    writeFileSync(join(kit, 'huiketing.js'), '// kit');
    served = await serveHub({ pages: { kit } });
  });
  after(async () => {
    await served.hub.close();
    rmSync(kit, { recursive: true });
  });
  const get = (url: string) => served.hub.app.inject(url);

  it('stand under a strict policy, without a script in the page', async () => {
    for (const path of ['/desk/', '/t/sample-hall/ABC']) {
      const { headers, body, statusCode } = await get(path);
      assert.equal(statusCode, 200, path);
      assert.match(String(headers['content-security-policy']), /default-src 'none'; script-src 'self'/);
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.doesNotMatch(body, /<script>|style="| on\w+="/);
    }
  });

  it('find all they load', async () => {
    for (const path of ['/desk/', '/t/sample-hall/ABC']) {
      const { body } = await get(path);
      const wanted = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, url]) => url!);
      assert.ok(wanted.length >= 3);
      for (const url of wanted) assert.equal((await get(url)).statusCode, 200, url);
    }
    for (const url of ['/desk/api.js', '/desk/view.js']) assert.equal((await get(url)).statusCode, 200, url);
  });

  it('redirect to the desk', async () => assert.equal((await get('/desk')).headers['location'], '/desk/'));
});

describe('one ticket', () => {
  let served: Served;
  before(async () => (served = await serveHub()));
  after(() => served.hub.close());
  const look = async (ticket: string) =>
    (await served.hub.app.inject(`/hkt/v1/sample-hall/tickets/${ticket}.json`)).json();

  it('says how many are ahead, then where to go, then that it is done', async () => {
    await served.ask('take', { queue: 'civil' });
    const { ticket } = (await served.ask('take', { queue: 'civil' })).body;
    assert.deepEqual(await look(ticket), {
      no: 'A002',
      queue: 'civil',
      state: 'waiting',
      now: '2026-09-24T09:00:00+08:00',
      ahead: 1,
    });
    await served.ask('take', { queue: 'civil', priority: 'elder' });
    assert.equal((await look(ticket)).ahead, 2);
    const first = (await served.ask('call', { staff: 'w1' })).body;
    await served.ask('begin', { call: first.call });
    await served.ask('finish', { call: first.call });
    await served.ask('call', { staff: 'w1' });
    const { call } = (await served.ask('call', { staff: 'w2' })).body;
    const called = await look(ticket);
    assert.deepEqual([called.state, called.call.id, called.call.to.staff], ['called', call, 'w2']);
    assert.equal(called.ahead, undefined);
    await served.ask('begin', { call });
    await served.ask('finish', { call });
    assert.equal((await look(ticket)).state, 'done');
  });

  it('says how long, where samples allow it', async () => {
    for (let i = 0; i < 8; i++) {
      await served.ask('take', { queue: 'social' });
      const { call } = (await served.ask('call', { staff: 'w2', queue: 'social' })).body;
      await served.ask('begin', { call });
      served.clock.at += 300_000;
      await served.ask('finish', { call });
    }
    await served.ask('take', { queue: 'social' });
    const { ticket } = (await served.ask('take', { queue: 'social', priority: 'disability' })).body;
    const { ahead, wait, priority } = await look(ticket);
    assert.deepEqual([ahead, wait.n, priority], [0, 8, 'disability']);
  });

  it('is nothing for who guesses', async () => {
    assert.equal((await look('toString')).code, 'not-found');
    assert.equal((await served.hub.app.inject('/hkt/v1/other/tickets/a.json')).statusCode, 404);
  });
});
