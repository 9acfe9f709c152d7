import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from '@huiketing/model';
import { createCatalogueIndex } from '../src/index.ts';
import type { Facets, Filters } from '../src/index.ts';
import { listOf, sample } from './support/lists.ts';

const list = listOf(
  { zh: '补贴一', audience: ['person'], channels: ['hall', 'online'], fees: [], visits: 1, zone: 'service' },
  { zh: '补贴二', audience: ['organisation'], channels: ['terminal'], fees: [{ name: '工本费' }], visits: 0 },
  { zh: '补贴三', channels: ['mobile', 'agent'], visits: 2, zone: 'rest' },
  { zh: '证明四', handling: 'agent', zone: 'rest' },
  { zh: '证明五', handling: 'self' },
);
const index = createCatalogueIndex(list);

const left = (filters: Filters, query = ''): string =>
  index
    .search(query, filters)
    .hits.map(({ item }) => item.zh.slice(-1))
    .join('');

describe('filters', () => {
  const cases: [filters: Filters, left: string][] = [
    [{}, '一二三四五'],
    [{ category: 'c' }, '一二三四五'],
    [{ category: 'd' }, ''],
    [{ audience: 'person' }, '一三四五'],
    [{ audience: 'organisation' }, '二三四五'],
    [{ way: 'hall' }, '一四五'],
    [{ way: 'terminal' }, '二五'],
    [{ way: 'agent' }, '三四'],
    [{ way: 'online' }, '一三'],
    [{ channel: 'mobile' }, '三'],
    [{ channel: 'hall' }, '一四五'],
    [{ zone: 'rest' }, '三四'],
    [{ free: true }, '一'],
    [{ free: false }, '一二三四五'],
    [{ visits: 0 }, '二'],
    [{ visits: 1 }, '一二'],
    [{ zone: 'rest', way: 'agent', audience: 'person' }, '三四'],
  ];
  for (const [filters, wanted] of cases)
    it(`${JSON.stringify(filters)} → ${wanted}`, () => equal(left(filters), wanted));

  it('narrow what a query found', () => {
    equal(left({ zone: 'rest' }, '补贴'), '三');
    equal(left({ zone: 'rest' }, '证明'), '四');
  });

  it('that leave nothing show the nearest categories', () => {
    const { total, nearest } = index.search('补贴', { category: 'd' });
    deepEqual([total, nearest.map(({ code }) => code)], [0, ['c']]);
  });
});

/** What a facet would leave, asked for one by one. */
function counted(given: ReturnType<typeof createCatalogueIndex>, query: string, filters: Filters): Facets {
  const without = (key: keyof Filters, value: unknown): number =>
    given.search(query, { ...filters, [key]: value }).total;
  const values = <T>(key: keyof Filters, all: readonly T[]): Map<T, number> =>
    new Map(all.map((value) => [value, without(key, value)] as const).filter(([, count]) => count > 0));
  const catalogue: Catalogue = given.catalogue;
  const zones = new Set(catalogue.categories.flatMap((each) => [each.zone, ...each.items.map(({ zone }) => zone)]));
  return {
    category: values(
      'category',
      catalogue.categories.map(({ code }) => code),
    ),
    audience: values('audience', ['person', 'organisation']),
    way: values('way', ['hall', 'terminal', 'agent', 'online']),
    zone: values(
      'zone',
      [...zones].filter((zone) => zone !== undefined),
    ),
    free: without('free', true),
    visits: [without('visits', 0), without('visits', 1)],
  };
}

const sorted = (facets: Facets): unknown =>
  JSON.stringify({
    ...facets,
    category: [...facets.category].sort(),
    audience: [...facets.audience].sort(),
    way: [...facets.way].sort(),
    zone: [...facets.zone].sort(),
  });

describe('facets', () => {
  const cases: [query: string, filters: Filters][] = [
    ['', {}],
    ['补贴', {}],
    ['补贴', { zone: 'rest' }],
    ['', { way: 'agent', audience: 'person' }],
    ['', { visits: 1, free: true }],
  ];
  for (const given of [index, createCatalogueIndex(sample)]) {
    for (const [query, filters] of cases) {
      it(`count each without its own filter: ${query} ${JSON.stringify(filters)}, ${given.stats.items} items`, () => {
        equal(sorted(given.facets(query, filters)), sorted(counted(given, query, filters)));
      });
    }
  }
});
