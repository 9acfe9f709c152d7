import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { at } from '../lib/paths.ts';
import { fixed, folder, serve } from '../lib/serve.ts';
import type { Served } from '../lib/serve.ts';

describe('serve', () => {
  let served: Served;
  before(async () => {
    served = await serve([
      fixed('/hello.txt', 'hello'),
      folder('/lib/', at('scripts/lib'), { headers: { 'x-own': '1' } }),
    ]);
  });
  after(() => served.close());

  /** `fetch` would tidy the path first. */
  const raw = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      request({ port: served.port, path }, (response) => resolve(response.resume().statusCode!))
        .on('error', reject)
        .end();
    });

  it('gives a fixed answer', async () => assert.equal(await (await fetch(`${served.url}/hello.txt`)).text(), 'hello'));

  it('gives a file with its type and the headers asked for', async () => {
    const response = await fetch(`${served.url}/lib/serve.ts`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('x-own'), '1');
  });

  it('leads a folder without its slash to the one with it', async () => {
    const response = await fetch(`${served.url}/lib`, { redirect: 'manual' });
    assert.equal(response.headers.get('location'), '/lib/');
  });

  it('gives nothing from outside the folder', async () => {
    for (const path of ['/lib/../verify.ts', '/lib/%2e%2e/verify.ts', '/lib/..%2fverify.ts'])
      assert.equal(await raw(path), 404, path);
  });

  it('answers a broken address with 400', async () => assert.equal(await raw('/lib/%E0%A4%A'), 400));

  it('says when a port is taken', () => assert.rejects(serve([], served.port), { code: 'EADDRINUSE' }));
});
