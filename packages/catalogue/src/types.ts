/** What a search takes and gives. Plain data: it crosses a worker's border as it is. */
import type { Audience, Catalogue, Category, Channel, Item } from '@huiketing/model';
import type { Readings } from './readings/readings.ts';

/** The ways to do it that a resident chooses from: 到厅, 自助, 代办, 线上. */
export const WAYS = ['hall', 'terminal', 'agent', 'online'] as const;
export type Way = (typeof WAYS)[number];

/** What narrows the list. What is left out narrows nothing. */
export interface Filters {
  category?: string;
  audience?: Audience;
  way?: Way;
  /** One of the model's channels, where a host wants one exactly. */
  channel?: Channel;
  /** The zone's code. */
  zone?: string;
  /** Only what costs nothing. */
  free?: boolean;
  /** At most this many visits: 0 不用跑, 1 只跑一次. */
  visits?: 0 | 1;
}

export const SORTS = ['relevance', 'popularity', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** Which hits of all that were found. */
export interface Page {
  /** Default 0. */
  from?: number;
  /** Default 20. */
  size?: number;
  /** Default relevance; without a query, the list's own order. */
  sort?: Sort;
}

/** Why an item was found, best first. */
export const RULES = [
  'name-exact',
  'name-prefix',
  'alias',
  'name',
  'pinyin-exact',
  'pinyin',
  'initials',
  'fuzzy-pinyin',
  'keyword',
  'body',
  'typo',
  'words',
] as const;
export type Rule = (typeof RULES)[number];

export type Field = 'name' | 'alias' | 'keyword' | 'category' | 'body';

/** The words that answered, and where: `[start, end)` in the UTF-16 units of `text`. */
export interface Why {
  rule: Rule;
  field: Field;
  text: string;
  ranges: readonly (readonly [start: number, end: number])[];
}

export interface Hit {
  item: Item;
  category: Category;
  /** Higher is better; of no meaning between two searches. */
  score: number;
  /** The best reason first. */
  why: readonly Why[];
}

/** The part of a guide that a question asks for: “要带什么” → materials. */
export const SECTIONS = [
  'materials',
  'place',
  'times',
  'fees',
  'steps',
  'conditions',
  'phone',
  'online',
  'agent',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Facets {
  category: ReadonlyMap<string, number>;
  audience: ReadonlyMap<Audience, number>;
  way: ReadonlyMap<Way, number>;
  zone: ReadonlyMap<string, number>;
  free: number;
  /** How many need no visit, and at most one. */
  visits: readonly [none: number, one: number];
}

export interface SearchResult {
  query: string;
  total: number;
  hits: readonly Hit[];
  /** Categories whose name answers the query, best first. */
  categories: readonly Category[];
  /** What the question asks about, when it is one. */
  section?: Section;
  /** Only when nothing was found: the categories closest to the query, never none of a list that has any. */
  nearest: readonly Category[];
}

export interface Suggestion {
  /** What the field would hold. */
  text: string;
  kind: 'item' | 'category';
  code: string;
  ranges: Why['ranges'];
}

export interface IndexStats {
  items: number;
  categories: number;
  /** Characters with a known reading, of those in the list: pinyin finds what it can. */
  readable: number;
  characters: number;
}

/** What a hall knows beside its list. */
export interface IndexOptions {
  /** Readings of characters; those that ship in a ready catalogue are used without it. */
  readings?: Readings;
  /** Everyday words for official ones, beside those of a ready catalogue: “津贴 补贴” find each other, “伞>雨伞” one way. */
  synonyms?: readonly string[];
  /** Sayings for items and categories beside their own `aliases`: code → sayings. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** The zone where the person stands: of equal hits, those near come first (就近). */
  here?: string;
  /** Month 1–12: of equal hits, those in season come first. */
  month?: number;
}

export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly stats: IndexStats;
  search(query: string, filters?: Filters, page?: Page): SearchResult;
  /** What the person may be about to type, best first. */
  suggest(query: string, most?: number): readonly Suggestion[];
  /** How many of the hits each filter would leave: each facet counts without its own filter. */
  facets(query: string, filters?: Filters): Facets;
  /** Takes items in or out without building the rest again. */
  replace(change: { items?: readonly { category: string; item: Item }[]; removed?: readonly string[] }): void;
}
