/**
 * Search in made lists: the catalogue's index beside the plainest scan and the libraries one could have taken, in turn
 * within one run. Every library gets the same texts and the same queries.
 */
import { performance } from 'node:perf_hooks';
import uFuzzy from '@leeoniya/ufuzzy';
import { Index as FlexIndex, Charset } from 'flexsearch';
import MiniSearch from 'minisearch';
import { match } from 'pinyin-pro';
import { dictionary } from '../packages/catalogue/scripts/dictionary.ts';
import { createCatalogueIndex } from '../packages/catalogue/src/index.ts';
import { readyCatalogue } from '../packages/catalogue/src/readings/index.ts';
import { itemTexts } from '../packages/catalogue/src/search/texts.ts';
import { makeCatalogue } from '../packages/dev/src/catalogues.ts';

/** Milliseconds to be ready, and of a query; how many of the items that hold a query were found, and how many were right. */
export interface SearchFigures {
  name: string;
  ready: number;
  p50: number;
  p95: number;
  recall: number;
  precision: number;
}

export interface SearchBench {
  items: number;
  /** By 汉字, against the joined string. */
  words: SearchFigures[];
  /** By 拼音 and 首字母: the same joined string is the measure. */
  pinyin: SearchFigures[];
}

type Look = (query: string) => readonly number[];

const ROUNDS = 5;
const LIBRARY_LIMIT = 10_000;

interface Text {
  all: string;
  name: string;
}

function textsOf(items: number): { texts: Text[]; build(): { look: Look } } {
  const list = readyCatalogue(makeCatalogue({ items, guides: true }), dictionary);
  const all = list.categories.flatMap((category) => category.items.map((item) => ({ item, category })));
  const groups = ['names', 'aliases', 'keywords', 'body'] as const;
  const texts = all.map(({ item, category }) => ({
    name: item.zh,
    all: [...groups.flatMap((group) => itemTexts(item, group, {})), category.zh].join('\n'),
  }));
  const numbers = new Map(all.map(({ item }, at) => [item.code, at]));
  const build = (): { look: Look } => {
    const index = createCatalogueIndex(list);
    return {
      look: (query) => index.search(query, {}, { size: 20 }).hits.map(({ item }) => numbers.get(item.code)!),
    };
  };
  return { texts, build };
}

const UNSEEN = /[\s\p{P}]/gu;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(UNSEEN, '');

/** One string of everything, folded alike, and where each item starts. */
function joined(texts: readonly Text[]): { look: Look } {
  const parts = texts.map(({ all }) => all.split('\n').map(fold).join('\n'));
  const starts = new Int32Array(parts.length + 1);
  parts.forEach((part, at) => (starts[at + 1] = starts[at]! + part.length + 1));
  const text = parts.join('\n');
  return {
    look(query) {
      const found: number[] = [];
      let item = 0;
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, starts[item + 1])) {
        while (starts[item + 1]! <= at) item++;
        found.push(item);
      }
      return found;
    },
  };
}

const pairs = (text: string): string[] =>
  fold(text).length < 2
    ? [fold(text)]
    : Array.from({ length: fold(text).length - 1 }, (_, at) => fold(text).slice(at, at + 2));

function miniSearch(texts: readonly Text[]): { look: Look } {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: pairs });
  index.addAll(texts.map(({ all }, id) => ({ id, text: all })));
  return { look: (query) => index.search(query, { combineWith: 'AND' }).map(({ id }) => id as number) };
}

function flexSearch(texts: readonly Text[]): { look: Look } {
  const index = new FlexIndex({ encoder: Charset.CJK as never, tokenize: 'forward' });
  texts.forEach(({ all }, id) => void index.add(id, all));
  return { look: (query) => index.search(query, texts.length) as number[] };
}

function fuzzy(texts: readonly Text[]): { look: Look } {
  const finder = new uFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  });
  const haystack = texts.map(({ all }) => all.replaceAll('\n', ' '));
  return { look: (query) => finder.filter(haystack, query) ?? [] };
}

function pinyinPro(texts: readonly Text[]): { look: Look } {
  return {
    look: (query) => texts.reduce<number[]>((found, { name }, at) => (match(name, query) ? [...found, at] : found), []),
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

type Maker = [name: string, make: () => { look: Look }];

function measure(makers: readonly Maker[], queries: readonly string[], truth?: Look): SearchFigures[] {
  const runs = makers.map(([name, make]) => {
    const start = performance.now();
    const { look } = make();
    look(queries[0]!);
    return { name, look, ready: performance.now() - start, times: queries.map(() => Infinity) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    queries.forEach((query, at) => {
      for (const { look, times } of runs) {
        const start = performance.now();
        look(query);
        times[at] = Math.min(times[at]!, performance.now() - start);
      }
    });
  }
  return runs.map(({ name, look, ready, times }) => {
    const [recall, precision] = truth ? judge(look, truth, queries) : [1, 1];
    return { name, ready, p50: percentile(times, 0.5), p95: percentile(times, 0.95), recall, precision };
  });
}

/** Of the queries that a page of 20 can show in full. */
function judge(look: Look, truth: Look, queries: readonly string[]): [recall: number, precision: number] {
  let [found, right, wanted] = [0, 0, 0];
  for (const query of queries) {
    const all = new Set(truth(query));
    if (!all.size || all.size > 20) continue;
    const hits = look(query);
    found += hits.length;
    right += hits.filter((hit) => all.has(hit)).length;
    wanted += all.size;
  }
  return [wanted ? right / wanted : 1, found ? right / found : 1];
}

/** As people type: a name letter by letter. Names are spread over the list. */
function keystrokes(texts: readonly Text[], write: (name: string) => string): string[] {
  const names = Array.from({ length: 12 }, (_, n) => texts[Math.floor(((n + 0.5) * texts.length) / 12)]!.name);
  const typed = names.flatMap((name) => {
    const letters = write(name.replace(/（.*/, ''));
    return Array.from({ length: Math.min(10, letters.length) }, (_, n) => letters.slice(0, n + 1));
  });
  return [...new Set(typed)];
}

export function measureSearch(items: number): SearchBench {
  const { texts, build } = textsOf(items);
  const plain: Maker = ['one joined string', () => joined(texts)];
  const ours: Maker = ['@huiketing/catalogue', build];
  const truth = joined(texts).look;
  const small = items <= LIBRARY_LIMIT;
  const others: Maker[] = small
    ? [
        ['MiniSearch, pairs', () => miniSearch(texts)],
        ['FlexSearch, CJK', () => flexSearch(texts)],
        ['uFuzzy', () => fuzzy(texts)],
      ]
    : [];
  const syllables = (name: string): string => dictionary.read!(name).join('');
  const initials = (name: string): string =>
    dictionary.read!(name)
      .map((syllable) => syllable[0])
      .join('');
  const typed = [...keystrokes(texts, syllables), ...keystrokes(texts, initials)];
  const sounds: Maker[] = small ? [['pinyin-pro, match', () => pinyinPro(texts)]] : [];
  return {
    items,
    words: measure([plain, ours, ...others], keystrokes(texts, fold), truth),
    pinyin: measure([plain, ours, ...sounds], typed),
  };
}

if (import.meta.main) console.log(JSON.stringify(measureSearch(Number(process.argv[2] ?? 10_000)), undefined, 1));
