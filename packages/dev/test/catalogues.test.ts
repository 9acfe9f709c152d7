import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '@huiketing/model';
import { makeCatalogue } from '../src/catalogues.ts';
import { FAULTS } from '../src/catalogues-faults.ts';

const itemsOf = (wish: Parameters<typeof makeCatalogue>[0]) =>
  makeCatalogue(wish).categories.flatMap(({ items }) => items);

describe('makeCatalogue', () => {
  it('gives the same list for the same seed, and another for another', () => {
    assert.deepEqual(makeCatalogue({ items: 200, seed: 7 }), makeCatalogue({ items: 200, seed: 7 }));
    assert.notDeepEqual(makeCatalogue({ items: 200, seed: 7 }), makeCatalogue({ items: 200, seed: 8 }));
  });

  for (const [items, categories] of [
    [1, 1],
    [10, 5],
    [131, 51],
    [10_000, 442],
  ] as const) {
    it(`makes ${items} items in ${categories} categories that parse without a problem`, () => {
      const made = makeCatalogue({ items });
      const { ok, problems } = parseCatalogue(made);
      assert.deepEqual([ok, problems], [true, []]);
      assert.deepEqual([made.categories.length, made.itemCount], [categories, items]);
    });
  }

  it('makes 100,000 items whose names and codes are each there once', () => {
    const items = itemsOf({ items: 100_000, guides: false });
    assert.equal(items.length, 100_000);
    assert.equal(new Set(items.map(({ zh }) => zh)).size, 100_000);
    assert.equal(new Set(items.map(({ code }) => code)).size, 100_000);
    assert.ok(items.every(({ zh }) => zh.length < 40 && !/\d{3}/.test(zh)));
  });

  it('breaks as many rows as asked, by every fault in turn, and leaves the others whole', () => {
    const items = itemsOf({ items: 500, broken: 100 });
    const broken = items.filter(({ extra }) => extra);
    assert.equal(broken.length, 100);
    assert.deepEqual(new Set(broken.map(({ extra }) => extra!.fault)), new Set(Object.keys(FAULTS)));
    const { value, problems } = parseCatalogue(makeCatalogue({ items: 500, broken: 100 }));
    assert.ok(problems.length > 0);
    assert.ok(value!.categories.flatMap((category) => category.items).length >= 400);
  });
});
