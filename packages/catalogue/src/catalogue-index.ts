/** The index of one list. */
import type { Catalogue, Category, Item } from '@huiketing/model';
import type { Entry } from './entries.ts';
import { countFacets, passing } from './filters.ts';
import { objectsIn, wordOf } from './plain.ts';
import { Engine, LONGEST_QUERY } from './search/engine.ts';
import type { Answered } from './search/engine.ts';
import { FIELD_OF, whyFound, whyWords } from './search/explain.ts';
import { best, Finds } from './search/finds.ts';
import { Stock } from './stock.ts';
import type {
  CatalogueIndex,
  Facets,
  Filters,
  Hit,
  IndexOptions,
  IndexStats,
  Page,
  SearchResult,
  Suggestion,
  Why,
} from './types.ts';

export function createCatalogueIndex(catalogue: Catalogue, options: IndexOptions = {}): CatalogueIndex {
  return new Index(catalogue, options);
}

const PAGE = 20;
const MOST_NEAREST = 6;

/** What a query found; `ids` in no order. */
interface Found {
  query: string;
  ids: readonly number[];
  answered?: Answered;
}

class Index implements CatalogueIndex {
  readonly #stock: Stock;
  #finds!: Finds;
  #engine!: Engine;
  /** Facets and pages of one query are asked for one after the other. */
  #last?: Found | undefined;

  constructor(catalogue: Catalogue, options: IndexOptions) {
    this.#stock = new Stock(catalogue, options);
    this.#begin();
  }

  #begin(): void {
    this.#finds = new Finds(this.#stock.entries.length);
    this.#engine = new Engine(this.#stock, this.#finds);
    this.#last = undefined;
  }

  get catalogue(): Catalogue {
    return this.#stock.catalogue;
  }

  get stats(): IndexStats {
    const { size, categories } = this.#stock;
    return { items: size, categories: categories.length, ...this.#stock.countCharacters() };
  }

  search(query: string, filters?: Filters, page: Page = {}): SearchResult {
    const found = this.#find(query);
    const pass = passing(filters);
    const { entries } = this.#stock;
    const ids = pass ? found.ids.filter((id) => pass(entries[id]!)) : found.ids;
    const { from = 0, size = PAGE } = page;
    const shown = best(ids, this.#comparer(found, page), Math.max(0, from), Math.max(0, size));
    const { answered } = found;
    return {
      query: found.query,
      total: ids.length,
      hits: shown.map((id) => this.#hit(id, answered)),
      categories: (answered?.categories ?? []).map((kind) => this.#stock.categories[kind]!),
      ...(answered?.section && { section: answered.section }),
      nearest: ids.length ? [] : this.#nearest(found),
    };
  }

  suggest(query: string, most = 8): readonly Suggestion[] {
    const { query: text, answered, ids } = this.#find(query);
    if (!answered) return [];
    const items = best(ids, this.#comparer({ query: text, ids, answered }, {}), 0, most).map((id) => {
      const { item, why } = this.#hit(id, answered);
      const named = why.find(({ text }) => text === item.zh);
      return { text: wordOf(item.zh), kind: 'item' as const, code: item.code, ranges: named?.ranges ?? [] };
    });
    const kinds = answered.categories.map((kind) => {
      const { zh, code } = this.#stock.categories[kind]!;
      return {
        text: wordOf(zh),
        kind: 'category' as const,
        code,
        ranges: this.#engine.rangesIn(wordOf(zh), answered.text),
      };
    });
    const few = kinds.slice(0, Math.max(1, most - items.length));
    return [...items.slice(0, most - few.length), ...few].filter(({ text }) => text !== '');
  }

  facets(query: string, filters?: Filters): Facets {
    const { entries } = this.#stock;
    return countFacets(
      this.#find(query).ids.map((id) => entries[id]!),
      filters,
    );
  }

  replace(change: Parameters<CatalogueIndex['replace']>[0]): void {
    this.#stock.put(replaced(this.#stock.catalogue, change));
    this.#begin();
  }

  #find(given: unknown): Found {
    const query = wordOf(given);
    if (this.#last?.query === query) return this.#last;
    const cut = query.slice(0, 4 * LONGEST_QUERY);
    const nothing = this.#stock.folder.fold(cut) === '';
    this.#last = nothing
      ? { query, ids: this.#stock.ids() }
      : { query, answered: this.#engine.answer(cut), ids: this.#finds.ids.slice() };
    return this.#last;
  }

  #comparer({ answered }: Found, { sort = 'relevance' }: Page): (a: number, b: number) => number {
    const { order, favour, entries } = this.#stock;
    const listed = (a: number, b: number): number => order[a]! - order[b]!;
    const relevant = (a: number, b: number): number => this.#score(b) - this.#score(a) || listed(a, b);
    const then = answered ? relevant : listed;
    if (sort === 'name')
      return (a, b) => wordOf(entries[a]!.item.zh).localeCompare(wordOf(entries[b]!.item.zh), 'zh') || then(a, b);
    if (sort === 'popularity')
      return (a, b) => popularityOf(entries[b]!) - popularityOf(entries[a]!) || favour[b]! - favour[a]! || then(a, b);
    return then;
  }

  #score(id: number): number {
    return this.#finds.score(id) + this.#stock.favour[id]!;
  }

  #hit(id: number, answered: Answered | undefined): Hit {
    const { item, category } = this.#stock.entries[id]!;
    return { item, category, score: this.#score(id), why: answered ? this.#why(id, answered) : [] };
  }

  #why(id: number, { units, text: query }: Answered): Why[] {
    const { folder, entries } = this.#stock;
    const find = this.#finds.find(id);
    if (find.rule === 'words') {
      const { category } = entries[id]!;
      return whyWords(
        units ?? [],
        (group) => (group === 'category' ? [wordOf(category.zh)] : this.#stock.textsOf(id, group)),
        folder,
      );
    }
    const text = this.#stock.textAt(id, find);
    const why = whyFound(find, text, folder, find.text < 0 ? 'category' : FIELD_OF[find.group]);
    const name = wordOf(entries[id]!.item.zh);
    const ranges = why.field === 'name' ? [] : this.#engine.rangesIn(name, query);
    return ranges.length ? [why, { rule: 'name', field: 'name', text: name, ranges }] : [why];
  }

  #nearest({ answered }: Found): Category[] {
    const { categories } = this.#stock;
    const near = answered ? this.#engine.nearest(answered.text) : [];
    const rest = categories.map((_, kind) => kind).filter((kind) => !near.includes(kind));
    return near
      .concat(rest)
      .slice(0, MOST_NEAREST)
      .map((kind) => categories[kind]!);
  }
}

const popularityOf = ({ item: { popularity } }: Entry): number => (typeof popularity === 'number' ? popularity : 0);

type Change = Parameters<CatalogueIndex['replace']>[0];

/** The list after a change: what stays where it was stays there, what is new comes last in its category. */
function replaced(catalogue: Catalogue, { items = [], removed = [] }: Change): Catalogue {
  const gone = new Set(removed);
  const put = new Map<string, { category: string; item: Item }>();
  for (const each of objectsIn(items)) put.set(each.item.code, each);
  const categories = objectsIn(catalogue.categories).map((category): Category => {
    const kept: Item[] = [];
    for (const item of objectsIn(category.items)) {
      const change = put.get(item.code);
      if (change?.category === category.code) {
        put.delete(item.code);
        gone.add(item.code);
        kept.push(change.item);
      } else if (!change && !gone.has(item.code)) kept.push(item);
    }
    return { ...category, items: kept };
  });
  put.forEach(({ category, item }) => {
    categories.find(({ code }) => code === category)?.items.push(item);
  });
  return { ...catalogue, categories };
}
