import type { CatalogueIndex, Filters, Hit, Page, SearchResult, Sort } from '@huiketing/catalogue';

/** How many hits are asked for at once: more than any screen shows. */
const CHUNK = 100;

/** How many chunks are kept: those around where one reads. */
const KEPT = 8;

/** The hits of one search, asked for as far as they are looked at: 100,000 of them cost no more than 100. */
export class Hits {
  readonly result: SearchResult;
  readonly #index: CatalogueIndex;
  readonly #filters: Filters;
  readonly #sort: Sort;
  readonly #chunks = new Map<number, readonly Hit[]>();
  #all: readonly Hit[] | undefined;

  constructor(index: CatalogueIndex, query: string, filters: Filters, sort: Sort) {
    this.#index = index;
    this.#filters = filters;
    this.#sort = sort;
    this.result = index.search(query, filters, this.#page(0, CHUNK));
    this.#chunks.set(0, this.result.hits);
  }

  get total(): number {
    return this.result.total;
  }

  at(i: number): Hit | undefined {
    return this.#all ? this.#all[i] : this.#chunk(Math.floor(i / CHUNK))[i % CHUNK];
  }

  /** All at once, for those who want to see every row. */
  fetchAll(): void {
    this.#all ??= this.#search(0, this.total);
  }

  #chunk(no: number): readonly Hit[] {
    let chunk = this.#chunks.get(no);
    if (!chunk) {
      this.#chunks.set(no, (chunk = this.#search(no * CHUNK, CHUNK)));
      if (this.#chunks.size > KEPT) this.#chunks.delete(this.#chunks.keys().next().value!);
    }
    return chunk;
  }

  #search(from: number, size: number): readonly Hit[] {
    return this.#index.search(this.result.query, this.#filters, this.#page(from, size)).hits;
  }

  #page(from: number, size: number): Page {
    return { from, size, sort: this.#sort };
  }
}
