/** What both databases must do; each test file brings its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from '../../src/domain/happened.ts';
import { SeqConflict } from '../../src/store/store.ts';
import type { Batch, Store } from '../../src/store/store.ts';

const entry = (seq: number): Entry => ({
  seq,
  at: 1_790_000_000_000 + seq,
  ...(seq % 2 && { by: 'desk' }),
  happened: { type: 'queue-set', queue: `茶·${seq}`, open: 'open' },
});

export const batch = (after: number, count = 1, key?: string): Batch => ({
  after,
  entries: Array.from({ length: count }, (_, index) => entry(after + 1 + index)),
  replies: key === undefined ? [] : [{ key, fingerprint: 'f', at: after, reply: { seq: after, no: 'A001' } }],
});

export function storeLaws(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    it('gives back what was written, in its order and in pages', async () => {
      const store = await open();
      await store.append('a', batch(0, 3));
      await store.append('a', batch(3, 2));
      await store.append('b', batch(0, 1));
      assert.deepEqual(await store.read('a', 0, 100), [1, 2, 3, 4, 5].map(entry));
      assert.deepEqual(await store.read('a', 1, 2), [2, 3].map(entry));
      assert.deepEqual(await store.read('c', 0, 100), []);
      await store.close();
    });

    it('keeps a hall’s epoch', async () => {
      const store = await open();
      const epoch = await store.epoch('epoch-hall', () => 'e1');
      assert.equal(await store.epoch('epoch-hall', () => 'e2'), epoch);
      await store.close();
    });

    it('refuses what stands after another seq, and only that', async () => {
      const store = await open();
      const results = await Promise.allSettled([
        store.append('c1', batch(0)),
        store.append('c1', batch(0)),
        store.append('c2', batch(7)),
        store.append('c3', batch(0)),
      ]);
      assert.deepEqual(results.map(({ status }) => status).toSorted(), [
        'fulfilled',
        'fulfilled',
        'rejected',
        'rejected',
      ]);
      for (const each of results) if (each.status === 'rejected') assert.ok(each.reason instanceof SeqConflict);
      assert.equal((await store.read('c1', 0, 9)).length, 1);
      assert.equal((await store.read('c3', 0, 9)).length, 1);
      await store.close();
    });

    it('remembers answers with what they answered, and forgets old ones', async () => {
      const store = await open();
      await store.append('r', batch(0, 1, 'k'));
      assert.deepEqual(await store.reply('r', 'k'), {
        key: 'k',
        fingerprint: 'f',
        at: 0,
        reply: { seq: 0, no: 'A001' },
      });
      assert.equal(await store.reply('other', 'k'), undefined);
      await store.forget(1);
      assert.equal(await store.reply('r', 'k'), undefined);
      await store.close();
    });

    it('writes a batch whole or not at all', async () => {
      const store = await open();
      await store.append('w', batch(0, 1, 'same'));
      await assert.rejects(store.append('w', batch(1, 2, 'same')));
      assert.equal((await store.read('w', 0, 9)).length, 1);
      await store.append('w', batch(1, 2));
      assert.equal((await store.read('w', 0, 9)).length, 3);
      await store.close();
    });
  });
}
