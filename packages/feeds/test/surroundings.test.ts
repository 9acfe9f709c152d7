import { deepEqual, equal } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createFeedStore, createPollTransport, ownSurroundings } from '../src/index.ts';
import { moment, stateAt } from './support/fake-server.ts';

describe('ownSurroundings', () => {
  it('takes what is here, and what it is given instead', () => {
    const own = ownSurroundings({ random: () => 0.25 });
    equal(own.random(), 0.25);
    equal(own.page, undefined);
    equal(own.storage, undefined);
    equal(own.clock() <= own.clock(), true);
    own.timers.clear(own.timers.set(() => undefined, 1e6));
  });

  it('reads a real server, conditionally', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers['if-none-match']);
      const headers = { etag: '"e1:1"', 'hkt-now': moment(Date.now()) };
      if (request.headers['if-none-match']) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(JSON.stringify(stateAt(Date.now())));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const src = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const surroundings = ownSurroundings();
    const transport = createPollTransport({ src, hall: 'h1' }, surroundings);
    const store = createFeedStore({ src, hall: 'h1', transport }, surroundings);
    const live = new Promise<void>((done) => void store.subscribe(() => store.snapshot.status === 'live' && done()));
    store.start();
    await live;
    const second = new Promise<void>((done) => server.once('request', () => done()));
    store.poke();
    await second;
    store.stop();
    server.close();
    server.closeAllConnections();
    deepEqual(asked, [undefined, '"e1:1"']);
  });
});
