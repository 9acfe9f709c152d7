import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { openStore } from '../src/store/open-store.ts';
import { batch, storeLaws } from './support/store-laws.ts';
import { openWorld } from './support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'hkt-hub-'));
let count = 0;
const file = (): string => join(folder, `${++count}.db`);
after(() => rmSync(folder, { recursive: true }));

storeLaws('SQLite', () => openStore(file()));

describe('the embedded database', () => {
  it('syncs each commit', async () => {
    const path = file();
    const store = await openStore(path);
    await store.append('a', batch(0));
    const db = new DatabaseSync(path);
    assert.equal(db.prepare('PRAGMA journal_mode').get()!['journal_mode'], 'wal');
    db.close();
    await store.close();
  });

  it('is all that a hall needs to go on', async () => {
    const path = file();
    const store = await openStore(path);
    const world = await openWorld({}, store);
    await world.ask({ name: 'take', queue: 'civil' });
    const shown = world.hall.shown.body;
    await store.close();
    const again = await openWorld({}, await openStore(path));
    assert.equal(again.hall.shown.body, shown);
    assert.equal((await again.ask({ name: 'take', queue: 'civil' })).no, 'A002');
    await again.store.close();
  });

  it('refuses what comes after it was closed, and writes what came before', async () => {
    const path = file();
    const store = await openStore(path);
    const last = store.append('a', batch(0));
    await store.close();
    await last;
    await assert.rejects(store.append('a', batch(1)), /the log is closed/);
    const again = await openStore(path);
    assert.equal((await again.read('a', 0, 9)).length, 1);
    await again.close();
  });

  it('answers nobody whose command the disk refused', async () => {
    const path = file();
    const store = await openStore(path);
    const world = await openWorld({}, store);
    await world.ask({ name: 'take', queue: 'civil' });
    const db = new DatabaseSync(path);
    db.exec("CREATE TRIGGER full BEFORE INSERT ON log BEGIN SELECT raise(ABORT, 'disk full'); END");
    const before = world.hall.shown.state.seq;
    await assert.rejects(world.ask({ name: 'take', queue: 'civil' }), /disk full/);
    assert.equal(world.hall.shown.state.seq, before);
    db.exec('DROP TRIGGER full');
    db.close();
    assert.equal((await world.ask({ name: 'take', queue: 'civil' })).no, 'A002');
    await store.close();
  });
});
