/** PostgreSQL in place of the embedded database, on a real server. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { startCluster } from './support/postgres.ts';
import type { Cluster } from './support/postgres.ts';
import { storeLaws } from './support/store-laws.ts';
import { openWorld } from './support/world.ts';

let cluster: Cluster;
let count = 0;
before(async () => (cluster = await startCluster()));
after(() => cluster.remove());

const open = async (): Promise<Store> => openStore(await cluster.database(`hub${++count}`));

let laws: Promise<string> | undefined;
storeLaws('PostgreSQL', async () => openStore(await (laws ??= cluster.database('laws'))));

describe('a hall on PostgreSQL', () => {
  it('goes on where it was, also from another process', async () => {
    const url = await cluster.database('going-on');
    const world = await openWorld({}, await openStore(url));
    await world.ask({ name: 'duty', staff: 'w1', on: true });
    await world.ask({ name: 'take', queue: 'civil', priority: 'elder' });
    await world.ask({ name: 'call', staff: 'w1' });
    const again = await openWorld({}, await openStore(url));
    assert.equal(again.hall.shown.body, world.hall.shown.body);
    await world.store.close();
    await again.store.close();
  });

  it('takes what comes while it writes into the next batch', async () => {
    const world = await openWorld({}, await open());
    let appends = 0;
    const append = world.store.append.bind(world.store);
    world.store.append = (hall, batch) => {
      appends++;
      return append(hall, batch);
    };
    const first = world.ask({ name: 'take', queue: 'civil' });
    await new Promise(setImmediate);
    const rest = Array.from({ length: 200 }, () => world.ask({ name: 'take', queue: 'civil' }));
    const numbers = (await Promise.all([first, ...rest])).map(({ no }) => no);
    assert.equal(new Set(numbers).size, 201);
    assert.equal(appends, 2);
    await world.store.close();
  });

  it('tells two hubs that write to one log', async () => {
    const url = await cluster.database('two-hubs');
    const one = await openWorld({}, await openStore(url));
    const two = await openWorld({}, await openStore(url));
    const results = await Promise.allSettled(
      [one, two, one, two, one, two].map(({ ask }) => ask({ name: 'take', queue: 'civil' })),
    );
    const numbers = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value.no] : []));
    assert.ok(numbers.length >= 3);
    assert.equal(new Set(numbers).size, numbers.length);
    const refused = results.filter((each) => each.status === 'rejected');
    for (const { reason } of refused) assert.equal(reason.name, 'SeqConflict');
    await one.store.close();
    await two.store.close();
  });

  it('loses nothing that was answered when the server dies, and finds it again', async () => {
    const world = await openWorld({}, await openStore(await cluster.database('power-cut')));
    const before = await world.ask({ name: 'take', queue: 'civil' });
    await cluster.crash();
    await assert.rejects(world.ask({ name: 'take', queue: 'civil' }));
    await cluster.start();
    const after = await world.ask({ name: 'take', queue: 'civil' });
    assert.deepEqual([before.no, after.no], ['A001', 'A002']);
    await world.store.close();
  });
});
