/**
 * Asks the index what residents ask, and says which answers are wrong: `golden.ts [golden.json [catalogue.json]]`.
 * `--half odd|even` takes every second pair: what is tuned on one half is judged by the other. Exit code 1 when the first
 * hit is right in less than 95 %, among the first five in less than 99 %, or a query finds nothing.
 */
import { readFileSync } from 'node:fs';
import { createCatalogueIndex } from '../src/index.ts';
import type { CatalogueIndex } from '../src/index.ts';

export interface Pair {
  query: string;
  /** The code of the item that should come first. */
  first: string;
  /** As right as the first. */
  also?: readonly string[];
  kind?: string;
}

export interface Outcome {
  pairs: number;
  first: number;
  inFive: number;
  empty: number;
  misses: readonly string[];
}

const LEAST_FIRST = 0.95;
const LEAST_IN_FIVE = 0.99;

export function judge(index: CatalogueIndex, pairs: readonly Pair[]): Outcome {
  const misses: string[] = [];
  let [first, inFive, empty] = [0, 0, 0];
  for (const { query, first: wanted, also = [], kind = '' } of pairs) {
    const { hits } = index.search(query, {}, { size: 5 });
    const at = hits.findIndex(({ item }) => item.code === wanted || also.includes(item.code));
    if (at === 0) first++;
    if (at >= 0) inFive++;
    if (!hits.length) empty++;
    if (at === 0) continue;
    const found = hits.map(({ item, why }) => `${item.code} ${item.zh} (${why[0]?.rule})`).join('; ');
    misses.push(`${at < 0 ? '--' : `#${at + 1}`} [${kind}] ${query} → ${wanted}; found ${found || 'nothing'}`);
  }
  return { pairs: pairs.length, first, inFive, empty, misses };
}

export const isGood = ({ pairs, first, inFive, empty }: Outcome): boolean =>
  first >= LEAST_FIRST * pairs && inFive >= LEAST_IN_FIVE * pairs && empty === 0;

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

export const summary = ({ pairs, first, inFive, empty }: Outcome): string =>
  `${pairs} queries: first ${percent(first, pairs)}, in the first five ${percent(inFive, pairs)}, empty ${empty}`;

export function readPairs(path: string | URL): Pair[] {
  const data = JSON.parse(readFileSync(path, 'utf8')) as Pair[] | { pairs: Pair[] };
  return Array.isArray(data) ? data : data.pairs;
}

function main(given: readonly string[]): void {
  const half = given.includes('--half') ? given[given.indexOf('--half') + 1] : undefined;
  const paths = given.filter((word, at) => !word.startsWith('--') && given[at - 1] !== '--half');
  const golden = paths[0] ?? new URL('../data/golden.sample.json', import.meta.url);
  const list = paths[1] ?? new URL('../../model/data/sample-hall/catalogue.json', import.meta.url);
  const index = createCatalogueIndex(JSON.parse(readFileSync(list, 'utf8')) as never);
  const pairs = readPairs(golden).filter((_, at) => !half || (at % 2 === 0) === (half === 'odd'));
  const outcome = judge(index, pairs);
  if (!given.includes('--quiet')) for (const miss of outcome.misses) console.log(miss);
  console.log(summary(outcome));
  process.exitCode = isGood(outcome) ? 0 : 1;
}

if (import.meta.main) main(process.argv.slice(2));
