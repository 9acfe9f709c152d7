import { ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCatalogueIndex } from '../src/index.ts';
import { isGood, judge, readPairs, summary } from '../scripts/golden.ts';
import { sample } from './support/lists.ts';

describe('the golden set', () => {
  it('is answered as residents expect', () => {
    const pairs = readPairs(new URL('../data/golden.sample.json', import.meta.url));
    ok(pairs.length >= 400);
    const outcome = judge(createCatalogueIndex(sample), pairs);
    ok(isGood(outcome), [summary(outcome), ...outcome.misses].join('\n'));
  });

  it('would notice that something is amiss', () => {
    const outcome = judge(createCatalogueIndex(sample), [
      { query: '高龄', first: 'nothing.1' },
      { query: 'qqqqq', first: 'x' },
    ]);
    ok(!isGood(outcome) && outcome.misses.length === 2 && outcome.empty === 1);
  });
});
