/** What narrows the list, and how many each choice would leave. */
import { hasWay, isFor, isFree, visitsOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { WAYS } from './types.ts';
import type { Facets, Filters } from './types.ts';

type Test = (entry: Entry) => boolean;
type Facet = keyof Facets;

const AUDIENCES = ['person', 'organisation'] as const;

/** One test for each filter that narrows. */
function testsOf(filters: Filters): [Facet | 'channel', Test][] {
  const { category, audience, way, channel, zone, free, visits } = filters;
  const tests: [Facet | 'channel', Test][] = [];
  if (category) tests.push(['category', (entry) => entry.category.code === category]);
  if (audience) tests.push(['audience', (entry) => isFor(entry, audience)]);
  if (way) tests.push(['way', (entry) => hasWay(entry, way)]);
  if (channel) tests.push(['channel', ({ item: { channels } }) => openTo(channels, channel)]);
  if (zone) tests.push(['zone', (entry) => entry.zone === zone]);
  if (free) tests.push(['free', isFree]);
  if (typeof visits === 'number') tests.push(['visits', (entry) => visitsOf(entry) <= visits]);
  return tests;
}

const openTo = (channels: unknown, channel: string): boolean =>
  Array.isArray(channels) ? (channels as unknown[]).includes(channel) : channel === 'hall';

/** Whether an entry passes every filter; undefined when nothing narrows. */
export function passing(filters: Filters | undefined): Test | undefined {
  const tests = testsOf(filters ?? {});
  return tests.length ? (entry) => tests.every(([, test]) => test(entry)) : undefined;
}

/** What an entry counts for in each facet. */
const VALUES: Readonly<Record<Facet, (entry: Entry) => readonly unknown[]>> = {
  category: ({ category }) => [category.code],
  audience: (entry) => AUDIENCES.filter((who) => isFor(entry, who)),
  way: (entry) => WAYS.filter((way) => hasWay(entry, way)),
  zone: ({ zone }) => (zone ? [zone] : []),
  free: (entry) => (isFree(entry) ? [true] : []),
  visits: (entry) => [0, 1].filter((most) => visitsOf(entry) <= most),
};
const FACETS = Object.keys(VALUES) as Facet[];

/** Each facet counts the entries that pass every filter but its own. */
export function countFacets(entries: readonly Entry[], filters: Filters | undefined): Facets {
  const tests = testsOf(filters ?? {});
  const counts = {} as Record<Facet, Map<unknown, number>>;
  for (const facet of FACETS) counts[facet] = new Map();
  for (const entry of entries) {
    const failed = tests.filter(([, test]) => !test(entry));
    if (failed.length > 1) continue;
    for (const facet of FACETS)
      if (!failed.length || failed[0]![0] === facet) count(counts[facet], VALUES[facet](entry));
  }
  const { category, audience, way, zone, free, visits } = counts;
  const of = (map: Map<unknown, number>, key: unknown): number => map.get(key) ?? 0;
  return { category, audience, way, zone, free: of(free, true), visits: [of(visits, 0), of(visits, 1)] } as Facets;
}

function count(counts: Map<unknown, number>, values: readonly unknown[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
