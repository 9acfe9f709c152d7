/** The index of one list. */
import type { Catalogue, Category } from '@huiketing/model';
import { entriesIn } from './entries.ts';
import type { Entry } from './entries.ts';
import { countFacets, passing } from './filters.ts';
import { fold } from './fold.ts';
import { objectsIn, textsOf, wordOf, wordsIn } from './plain.ts';
import type { CatalogueIndex, Field, Hit, IndexOptions, Page, Rule, SearchResult, Suggestion, Why } from './types.ts';

const SCORES: Partial<Record<Rule, number>> = { 'name-exact': 6, 'name-prefix': 5, alias: 4, name: 3, keyword: 2 };

interface Found extends Hit {
  at: number;
}

export function createCatalogueIndex(catalogue: Catalogue, options: IndexOptions = {}): CatalogueIndex {
  let entries = entriesIn(catalogue);
  const find = (query: string): Found[] => {
    const wanted = fold(query.slice(0, 80));
    return entries.map((entry, at) => ({ ...judge(entry, wanted, options), at })).filter(({ score }) => score > 0);
  };
  const categories = (): Category[] => objectsIn(catalogue.categories);
  return {
    get catalogue() {
      return catalogue;
    },
    get stats() {
      return { items: entries.length, categories: categories().length, readable: 0, characters: 0 };
    },
    search(query, filters, page) {
      const pass = passing(filters);
      const found = find(query).filter((hit) => !pass || pass(hit as unknown as Entry));
      return resultOf(query, found, categories(), page);
    },
    suggest: (query, most = 8) => (fold(query) ? find(query).sort(byScore).slice(0, most).map(suggestionOf) : []),
    facets: (query, filters) => countFacets(find(query) as unknown as Entry[], filters),
    replace({ items = [], removed = [] }) {
      const gone = new Set([...removed, ...items.map(({ item }) => item.code)]);
      const kept = categories().map((category) => ({
        ...category,
        items: objectsIn(category.items)
          .filter(({ code }) => !gone.has(code))
          .concat(items.filter((each) => each.category === category.code).map(({ item }) => item)),
      }));
      catalogue = { ...catalogue, categories: kept };
      entries = entriesIn(catalogue);
    },
  };
}

const byScore = (a: Found, b: Found): number => b.score - a.score || a.at - b.at;

function resultOf(query: string, found: Found[], all: readonly Category[], page: Page = {}): SearchResult {
  const { from = 0, size = 20 } = page;
  const hits = found.sort(byScore).slice(from, from + size);
  const wanted = fold(query);
  const categories = wanted
    ? all.filter((category) => namesOf(category).some((name) => fold(name).includes(wanted)))
    : [];
  return { query, total: found.length, hits, categories, nearest: found.length ? [] : all.slice(0, 6) };
}

const suggestionOf = ({ item, why }: Found): Suggestion => ({
  text: item.zh,
  kind: 'item',
  code: item.code,
  ranges: why[0]?.field === 'name' && why[0].text === item.zh ? why[0].ranges : [],
});

const namesOf = (thing: { zh?: unknown; en?: unknown }): string[] =>
  [wordOf(thing.zh), wordOf(thing.en)].filter((name) => name !== '');

function judge(entry: Entry, wanted: string, { aliases = {} }: IndexOptions): Hit & Entry {
  const { item, category } = entry;
  if (!wanted) return { ...entry, score: 1, why: [] };
  const given = aliases[item.code];
  const why = [
    ...namesOf(item).map((text) => look('name', text, wanted)),
    ...[...wordsIn(item.aliases), ...wordsIn(given)].map((text) => look('alias', text, wanted)),
    ...wordsIn(item.keywords).map((text) => look('keyword', text, wanted)),
    ...namesOf(category).map((text) => look('category', text, wanted)),
    ...textsOf(item.summary).map((text) => look('body', text, wanted)),
  ].filter((each): each is Why => each !== undefined);
  const score = Math.max(0, ...why.map(({ rule }) => SCORES[rule] ?? 1));
  return { ...entry, score, why: why.sort((a, b) => (SCORES[b.rule] ?? 1) - (SCORES[a.rule] ?? 1)) };
}

function look(field: Field, text: string, wanted: string): Why | undefined {
  const folded = fold(text);
  const at = folded.indexOf(wanted);
  if (at < 0) return undefined;
  const start = text.indexOf(wanted);
  return {
    rule: ruleOf(field, at, folded === wanted),
    field,
    text,
    ranges: start < 0 ? [] : [[start, start + wanted.length]],
  };
}

function ruleOf(field: Field, at: number, whole: boolean): Rule {
  if (field === 'alias' || field === 'body') return field;
  if (field !== 'name') return 'keyword';
  return whole ? 'name-exact' : at === 0 ? 'name-prefix' : 'name';
}
