/** Small lists to search in. */
import { readFileSync } from 'node:fs';
import type { Catalogue } from '@huiketing/model';
import { dictionary } from '../../scripts/dictionary.ts';
import { createCatalogueIndex } from '../../src/index.ts';
import type { CatalogueIndex, IndexOptions } from '../../src/index.ts';
import { readyCatalogue } from '../../src/readings/index.ts';

export const sample = JSON.parse(
  readFileSync(new URL('../../../model/data/sample-hall/catalogue.json', import.meta.url), 'utf8'),
) as Catalogue;

/** A list of one category; names alone, or items in full. */
export function listOf(...items: (string | Record<string, unknown>)[]): Catalogue {
  const full = items.map((item, at) => ({
    code: `i${at}`,
    handling: 'guide',
    ...(typeof item === 'string' ? { zh: item } : item),
  }));
  return { categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items: full }] } as unknown as Catalogue;
}

export const ready = (list: Catalogue): Catalogue => readyCatalogue(list, dictionary);

export const indexOf = (list: Catalogue, options?: IndexOptions): CatalogueIndex =>
  createCatalogueIndex(ready(list), options);

/** The codes of the hits, best first. */
export const codes = (index: CatalogueIndex, query: string): string[] =>
  index.search(query, {}, { size: 1000 }).hits.map(({ item }) => item.code);

/** The names of the hits, best first. */
export const names = (index: CatalogueIndex, query: string): string[] =>
  index.search(query, {}, { size: 1000 }).hits.map(({ item }) => item.zh);
