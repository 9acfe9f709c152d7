import { createCatalogueIndex, SORTS, WAYS } from '@huiketing/catalogue';
import type { CatalogueIndex, Facets, Filters, IndexOptions, Sort, Suggestion } from '@huiketing/catalogue';
import type { Readings } from '@huiketing/catalogue/readings';
import type { Catalogue, Category } from '@huiketing/model';
import { AUDIENCES, CHANNELS } from '@huiketing/model/vocabularies';
import type { Audience, Channel } from '@huiketing/model/vocabularies';
import { findItem } from '../internal/find-item.ts';
import { isObject, objectsIn } from '../internal/objects.ts';
import { Hits } from './hits.ts';
import type { ServiceState } from './service-browser.events.ts';
import type { Entry } from './shown.ts';

/** How many suggestions stand below the field, how many items are “often asked for”, how many “just read”. */
const SUGGESTIONS = 6;
const FREQUENT = 6;
const RECENT = 4;

const NONE = { categories: [] } as Catalogue;

const among = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.includes(value as T) ? (value as T) : undefined;

/** A catalogue and what was last asked of it: the same question is not asked twice. */
export class Finder {
  catalogue: Catalogue = NONE;
  categories: readonly Category[] = [];
  #index: CatalogueIndex = createCatalogueIndex(NONE);
  #given: Catalogue | undefined;
  #options: IndexOptions = {};
  #all: Facets | undefined;
  #memo = new Map<string, { key: string; value: unknown }>();

  get items(): number {
    return this.#index.stats.items;
  }

  /** Whether nothing is known of how the characters are read. */
  get isMute(): boolean {
    return !this.#index.stats.readable;
  }

  /** Takes the catalogue and what a hall knows besides. Whether it is another than before. */
  take(given: Catalogue | undefined, options: Pick<IndexOptions, 'here' | 'month'>): boolean {
    const { here, month, readings } = this.#options;
    if (given === this.#given && here === options.here && month === options.month) return false;
    // What is known of readings holds for any list.
    this.#options = { ...options, ...(readings && { readings }) };
    this.#given = given;
    this.catalogue = isObject(given) ? given : NONE;
    this.categories = objectsIn(this.catalogue.categories);
    this.#build();
    return true;
  }

  read(readings: Readings): void {
    this.#options = { ...this.#options, readings };
    this.#build();
  }

  /** What the state narrows, as far as this catalogue knows it: an unknown value narrows nothing. */
  filtersOf({ category, audience, channel, zone, free, visits }: Readonly<ServiceState>): Filters {
    const filters: Filters = {};
    if (category && this.categoryOf(category)) filters.category = category;
    const who = among<Audience>(AUDIENCES, audience);
    if (who) filters.audience = who;
    const way = among(WAYS, channel);
    if (way) filters.way = way;
    else if (among<Channel>(CHANNELS, channel)) filters.channel = channel as Channel;
    if (zone && (this.#all ??= this.#index.facets('')).zone.has(zone)) filters.zone = zone;
    if (free) filters.free = true;
    if (visits === '0' || visits === '1') filters.visits = Number(visits) as 0 | 1;
    return filters;
  }

  hits(state: Readonly<ServiceState>): Hits {
    const sort: Sort = among(SORTS, state.sort) ?? 'relevance';
    const filters = this.filtersOf(state);
    const query = state.query.trim();
    return this.#once('hits', [query, filters, sort], () => new Hits(this.#index, query, filters, sort));
  }

  facets(state: Readonly<ServiceState>): Facets {
    const filters = this.filtersOf(state);
    const query = state.query.trim();
    return this.#once('facets', [query, filters], () => this.#index.facets(query, filters));
  }

  /** What may be meant; of a category also how many items it has, in words. */
  suggest(query: string, countOf: (items: number) => string): readonly (Suggestion & { note?: string })[] {
    const ask = (): Suggestion[] =>
      this.#index.suggest(query, SUGGESTIONS).map((each) => {
        if (each.kind === 'item') return each;
        return { ...each, note: countOf(objectsIn(this.categoryOf(each.code)?.items).length) };
      });
    return this.#once('suggest', [query, countOf(0)], () => (query.trim() ? ask() : []));
  }

  /** The most asked for, by the catalogue's own count. */
  get frequent(): readonly Entry[] {
    const page = { size: FREQUENT, sort: 'popularity' } as const;
    return this.#once('frequent', 0, () =>
      this.#index.search('', {}, page).hits.filter(({ item }) => Number(item.popularity) > 0),
    );
  }

  categoryOf(code: string): Category | undefined {
    return code ? this.categories.find((category) => category.code === code) : undefined;
  }

  /** The item of that code; of two, the one in the category that is open. */
  entryOf(code: string, category: string): Entry | undefined {
    return this.#once('entry', [code, category], () => {
      const open = code ? this.categoryOf(category) : undefined;
      const item = objectsIn(open?.items).find((each) => each.code === code);
      return item ? { item, category: open! } : code ? findItem(this.catalogue, code) : undefined;
    });
  }

  /** The first items of those codes that are there. */
  entriesOf(codes: readonly string[]): readonly Entry[] {
    const entries = codes.map((code) => findItem(this.catalogue, code));
    return entries.filter((entry): entry is Entry => entry !== undefined).slice(0, RECENT);
  }

  #build(): void {
    this.#index = createCatalogueIndex(this.catalogue, this.#options);
    this.#all = undefined;
    this.#memo.clear();
  }

  #once<T>(name: string, of: unknown, ask: () => T): T {
    const key = JSON.stringify(of);
    const last = this.#memo.get(name);
    if (last?.key === key) return last.value as T;
    const value = ask();
    this.#memo.set(name, { key, value });
    return value;
  }
}
