/** What must hold for every list and every query, held against the plainest way to do it. */
import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Catalogue, Item } from '@huiketing/model';
import { createCatalogueIndex } from '../src/index.ts';
import type { CatalogueIndex, Rule } from '../src/index.ts';
import { readyCatalogue } from '../src/readings/index.ts';
import { dictionary } from '../scripts/dictionary.ts';
import { textsOf } from '../src/plain.ts';

const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 300), 20_000);

/** Few characters, so that texts share them; none of them a number, which has two scripts. */
const letters = fc.constantFrom(...'高龄津贴申请老人补卡证行重');
const word = (most: number): fc.Arbitrary<string> =>
  fc.array(letters, { minLength: 1, maxLength: most }).map((all) => all.join(''));
const many = (most: number): fc.Arbitrary<string[]> => fc.array(word(6), { maxLength: most });
const item = fc.record({
  zh: word(8),
  aliases: many(2),
  keywords: many(2),
  summary: fc.option(word(12), { nil: undefined }),
  popularity: fc.option(fc.nat(50), { nil: undefined }),
});
const list = fc
  .array(fc.record({ zh: word(5), items: fc.array(item, { maxLength: 6 }) }), { minLength: 1, maxLength: 4 })
  .map((categories) => {
    const full = categories.map((category, no) => ({
      ...category,
      no,
      code: `c${no}`,
      privacy: 'public',
      items: category.items.map((each, at) => ({ ...each, code: `c${no}.${at}`, handling: 'guide' })),
    }));
    return { categories: full } as unknown as Catalogue;
  });

const LITERAL = new Set<Rule>(['name-exact', 'name-prefix', 'alias', 'name', 'keyword', 'body']);

function holding(catalogue: Catalogue, query: string): string[] {
  const found: string[] = [];
  for (const category of catalogue.categories) {
    for (const each of category.items) {
      const texts = [each.zh, ...(each.aliases ?? []), ...(each.keywords ?? []), ...textsOf(each.summary), category.zh];
      if (texts.some((text) => text.includes(query))) found.push(each.code);
    }
  }
  return found.sort();
}

const state = (index: CatalogueIndex, queries: readonly string[]): unknown =>
  queries.map((query) => {
    const { hits, categories, nearest, ...rest } = index.search(query, {}, { size: 1000 });
    return {
      ...rest,
      hits: hits.map(({ item: { code }, category, score, why }) => [code, category.code, score, why]),
      categories: categories.map(({ code }) => code),
      nearest: nearest.map(({ code }) => code),
      facets: [...index.facets(query).category].sort(),
      suggest: index.suggest(query),
    };
  });

describe('a list of any kind', () => {
  it('gives every item that holds the query, and no other', () => {
    const run = (catalogue: Catalogue, query: string): void => {
      const { hits } = createCatalogueIndex(catalogue).search(query, {}, { size: 1000 });
      const literal = hits.filter(({ why }) => LITERAL.has(why[0]!.rule)).map(({ item }) => item.code);
      deepEqual(literal.sort(), holding(catalogue, query));
    };
    fc.assert(fc.property(list, word(3), run), { numRuns });
  });

  it('marks the query wherever it is found', () => {
    const run = (catalogue: Catalogue, query: string): void => {
      for (const { why } of createCatalogueIndex(catalogue).search(query, {}, { size: 1000 }).hits) {
        for (const { rule, text, ranges } of why) {
          if (LITERAL.has(rule))
            deepEqual(
              ranges.map(([start, end]) => text.slice(start, end)),
              [query],
            );
        }
      }
    };
    fc.assert(fc.property(list, word(3), run), { numRuns });
  });

  it('finds each name by its pinyin and by its initials', () => {
    const run = (catalogue: Catalogue): void => {
      const index = createCatalogueIndex(readyCatalogue(catalogue, dictionary));
      for (const { items } of catalogue.categories) {
        for (const { zh, code } of items) {
          const syllables = dictionary.read!(zh);
          const initials = syllables.map((syllable) => syllable[0]).join('');
          for (const query of [syllables.join(''), initials]) {
            const { hits } = index.search(query, {}, { size: 1000 });
            ok(
              hits.some(({ item }) => item.code === code),
              `${query} finds ${zh}`,
            );
          }
        }
      }
    };
    fc.assert(fc.property(list, run), { numRuns: Math.ceil(numRuns / 10) });
  });

  it('is the same after changes as if it were built anew', () => {
    const change = fc.record({
      put: fc.array(fc.tuple(fc.nat(4), fc.nat(6), item), { maxLength: 5 }),
      removed: fc.array(fc.tuple(fc.nat(4), fc.nat(6)), { maxLength: 3 }),
    });
    const queries = ['高龄', '补', 'gl', 'gaoling', 'hang', '老人补贴', '给老人补证', 'zxq', 'gao龄', ''];
    const run = (
      catalogue: Catalogue,
      changes: readonly { put: [number, number, unknown][]; removed: [number, number][] }[],
    ): void => {
      const index = createCatalogueIndex(readyCatalogue(catalogue, dictionary));
      for (const { put, removed } of changes) {
        index.search('gl');
        index.replace({
          items: put.map(([no, at, each]) => ({
            category: `c${no}`,
            item: { ...(each as object), code: `c${no}.${at}`, handling: 'guide' } as Item,
          })),
          removed: removed.map(([no, at]) => `c${no}.${at}`),
        });
      }
      deepEqual(state(index, queries), state(createCatalogueIndex(index.catalogue), queries));
    };
    fc.assert(fc.property(list, fc.array(change, { minLength: 1, maxLength: 4 }), run), {
      numRuns: Math.ceil(numRuns / 4),
    });
  });
});
