/** A list that no parser has seen, and queries that nobody means well: never a throw, never slow. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from '@huiketing/model';
import { createCatalogueIndex } from '../src/index.ts';
import { indexOf, listOf, names, sample } from './support/lists.ts';

const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 200), 20_000);

const long = '高龄津贴'.repeat(2500);
const hostile: Record<string, unknown>[] = [
  { zh: '<img src=x onerror=alert(1)>高龄' },
  { zh: '\u202e贴津龄高\u202c' },
  { zh: long },
  { zh: '👨‍👩‍👧‍👦亲子🎉' },
  { zh: '𠀀𪜀𫝀𬺰𮯰𰀀𱍐' },
  { zh: '' },
  {
    zh: 7,
    en: {},
    aliases: 'no list',
    keywords: [null, 3, {}],
    faq: [null, { q: 5, a: [] }],
    months: 'x',
    visits: 'y',
  },
  { zh: '__proto__', code: 'constructor', fees: null, audience: 5, channels: [{}], zone: 9, popularity: 'much' },
  { zh: 'a\nb\r\n\u0000c', code: 'i2' },
  { zh: '重复', code: 'same' },
  { zh: '重复', code: 'same' },
];

describe('hostile lists', () => {
  const index = indexOf(listOf(...hostile));

  it('are searched like any other', () => {
    equal(names(index, '<img src=x')[0], hostile[0]!['zh']);
    equal(names(index, '贴津龄高')[0], hostile[1]!['zh']);
    equal(names(index, '高龄津贴高龄津贴').length, 1);
    equal(names(index, '亲子🎉')[0], hostile[3]!['zh']);
    equal(names(index, '𪜀𫝀')[0], hostile[4]!['zh']);
    equal(names(index, '重复').length, 2);
    deepEqual(
      index.search('abc').hits.map(({ item }) => item.code),
      ['i2'],
    );
    equal(index.search('', {}, { size: 100 }).total, hostile.length);
  });

  it('mark rare characters whole', () => {
    const [why] = index.search('𪜀').hits[0]!.why;
    deepEqual(
      why!.ranges.map(([start, end]) => why!.text.slice(start, end)),
      ['𪜀'],
    );
  });

  it('keep their duplicates apart until they are replaced', () => {
    const own = indexOf(listOf({ zh: '甲', code: 'same' }, { zh: '乙', code: 'same' }, { zh: '丙' }));
    own.replace({ items: [{ category: 'c', item: { code: 'same', zh: '丁', handling: 'guide' } }] });
    deepEqual(names(own, ''), ['丁', '丙']);
    own.replace({
      removed: ['same', 'unknown'],
      items: [{ category: 'unknown', item: { code: 'x', zh: '戊', handling: 'guide' } }],
    });
    deepEqual(names(own, ''), ['丙']);
  });

  it('may be no list at all', () => {
    for (const wrong of [
      undefined,
      null,
      {},
      { categories: 5 },
      { categories: [null, 'x', {}, { items: 7 }, { items: [null] }] },
    ]) {
      const empty = createCatalogueIndex(wrong as unknown as Catalogue);
      equal(empty.search('高龄').total, 0);
      equal(empty.search('').total, 0);
      deepEqual(empty.suggest('高龄'), []);
      equal(empty.facets('gl').free, 0);
      empty.replace({});
      ok(empty.stats.items === 0);
    }
  });

  it('may carry readings and synonyms of any kind', () => {
    for (const readings of ['', '|||', 'gao', '高高|9|齡', 5, {}, 'gao高|||' + 'x'.repeat(10_000)]) {
      const list = { ...listOf('高龄'), readings, synonyms: [null, 5, '', '>', 'a>', ' > ', '补贴'] };
      equal(createCatalogueIndex(list as unknown as Catalogue).search('高龄').total, 1);
    }
  });
});

describe('hostile queries', () => {
  const index = createCatalogueIndex(sample);
  const queries: unknown[] = [
    undefined,
    null,
    7,
    {},
    '\u202e\u200f\u0000',
    '('.repeat(1000),
    'a'.repeat(100_000),
    'zhang'.repeat(10_000),
    'n'.repeat(60),
    'shi'.repeat(20),
    long,
    '一二三四五六七八九十'.repeat(100),
    '怎么办'.repeat(5000),
    '我想要能办理'.repeat(5000),
    '𠀀'.repeat(5000),
    '\ud800',
    '高\udc00龄',
    '%00%0d%0a',
    '.*+?^${}()|[]\\',
    'constructor __proto__ toString',
  ];
  for (const query of queries) {
    it(`${JSON.stringify(query)?.slice(0, 40)} is answered`, () => {
      const result = index.search(query as string);
      ok(result.total > 0 || result.nearest.length > 0);
      index.suggest(query as string);
      index.facets(query as string);
    });
  }

  it('of any characters never throw, and mark only what is there', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'gaolign高龄老人钱办8十 ') }),
    );
    const run = (query: string): void => {
      for (const { why } of index.search(query).hits) {
        for (const { text, ranges } of why) {
          let last = 0;
          for (const [start, end] of ranges) {
            ok(start >= last && end > start && end <= text.length);
            last = end;
          }
        }
      }
    };
    fc.assert(fc.property(letters, run), { numRuns });
  });

  it('asks for pages that are none', () => {
    for (const page of [{ from: -5 }, { size: -1 }, { from: 1e9 }, { size: Infinity }, { from: NaN }]) {
      ok(index.search('补贴', {}, page).hits.length <= index.stats.items);
    }
  });
});
