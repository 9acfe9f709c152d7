import type { Catalogue, Category, Item } from '@huiketing/model';
import { objectsIn, wordsIn } from '../internal/objects.ts';

/** An item where it stands, with what it is found by. */
export interface Entry {
  readonly item: Item;
  readonly category: Category;
  /** Where it is handled: its own zone, else its category's. */
  readonly zone: string;
  /** Names, then aliases and keywords, folded; a line break between any two. */
  readonly words: string;
  /** How much of `words` is names. */
  readonly names: number;
}

export interface ServiceIndex {
  readonly categories: readonly Category[];
  readonly entries: readonly Entry[];
  readonly byCategory: ReadonlyMap<Category, readonly Entry[]>;
}

/** What narrows the list; an empty string narrows nothing. */
export interface Filter {
  category: string;
  audience: string;
  channel: string;
  zone: string;
}

/** One letter as it is compared: full width as half, capital as small; a space as nothing. */
function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code > 0x2fff) return code === 0x3000 || code === 0xfeff ? '' : letter;
  if (!letter.trim()) return '';
  const small = letter.toLowerCase();
  // İ grows when it shrinks; letters must stay where they are.
  return small.length === 1 ? small : letter;
}

/** Words as they are compared: case, width and spaces make no difference. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldLetter(text[i]!);
  return folded;
}

/** Where the folded query stands in a text, in the text's own letters. */
export function findIn(text: string, folded: string): { start: number; end: number } | undefined {
  const at = folded ? fold(text).indexOf(folded) : -1;
  if (at < 0) return undefined;
  let start = -1;
  for (let i = 0, count = 0; i < text.length; i++) {
    if (!foldLetter(text[i]!)) continue;
    if (count === at) start = i;
    if (++count === at + folded.length) return { start, end: i + 1 };
  }
  return undefined;
}

/** Every word of a name, in all of its languages. */
function namesOf(thing: { zh?: unknown; en?: unknown }): string[] {
  return [thing.zh, thing.en].filter((name): name is string => typeof name === 'string' && name !== '');
}

export function indexCatalogue(catalogue: Catalogue): ServiceIndex {
  const categories = objectsIn(catalogue.categories);
  const entries: Entry[] = [];
  const byCategory = new Map<Category, readonly Entry[]>();
  for (const category of categories) {
    const own = objectsIn(category.items).map((item) => entryOf(item, category));
    byCategory.set(category, own);
    for (const entry of own) entries.push(entry);
  }
  return { categories, entries, byCategory };
}

function entryOf(item: Item, category: Category): Entry {
  const names = namesOf(item).map(fold).join('\n');
  const others = [...wordsIn(item.aliases), ...wordsIn(item.keywords)].map(fold).join('\n');
  return { item, category, zone: item.zone ?? category.zone ?? '', words: `${names}\n${others}`, names: names.length };
}

/** Entries that pass the filter. Who and how are open where a list does not say: for all, and in the hall. */
export function filterEntries(
  entries: readonly Entry[],
  { category, audience, channel, zone }: Filter,
): readonly Entry[] {
  if (!category && !audience && !channel && !zone) return entries;
  const has = (list: readonly string[] | undefined, wanted: string, otherwise: boolean): boolean =>
    !wanted || (Array.isArray(list) ? list.includes(wanted) : otherwise);
  return entries.filter(
    (entry) =>
      (!category || entry.category.code === category) &&
      (!zone || entry.zone === zone) &&
      has(entry.item.audience, audience, true) &&
      has(entry.item.channels, channel, channel === 'hall'),
  );
}

/** Entries that hold the folded query: those whose name begins with it, those whose name holds it, then the others. */
export function searchEntries(entries: readonly Entry[], folded: string): readonly Entry[] {
  if (!folded) return entries;
  const ranks: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of entries) {
    const at = entry.words.indexOf(folded);
    if (at < 0) continue;
    const begins = at === 0 || (at < entry.names && entry.words[at - 1] === '\n');
    ranks[begins ? 0 : at < entry.names ? 1 : 2].push(entry);
  }
  return ranks[0].concat(ranks[1], ranks[2]);
}

export function searchCategories(categories: readonly Category[], folded: string): Category[] {
  return folded ? categories.filter((category) => namesOf(category).some((name) => fold(name).includes(folded))) : [];
}

/** The categories that have most in common with a query that nothing holds; none if they have nothing in common. */
export function nearestCategories(index: ServiceIndex, folded: string, most: number): Category[] {
  const parts = partsOf(folded);
  const scored = index.categories.map((category) => {
    const own = namesOf(category).map(fold).join('\n');
    const all = (index.byCategory.get(category) ?? []).map(({ words }) => words).join('\n');
    let score = 0;
    for (const part of parts) {
      // A common pair says more than a common letter; the category's own name more than its items.
      if (own.includes(part)) score += 3 * part.length ** 2;
      else if (all.includes(part)) score += part.length ** 2;
    }
    return { category, score };
  });
  const near = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return near.slice(0, most).map(({ category }) => category);
}

/** Pairs of letters, and single 汉字: a single Latin letter means nothing. */
function partsOf(folded: string): Set<string> {
  const parts = new Set<string>();
  for (let i = 0; i < Math.min(folded.length, 40); i++) {
    if (/[\u3400-\u9fff]/.test(folded[i]!)) parts.add(folded[i]!);
    if (i + 1 < folded.length) parts.add(folded.slice(i, i + 2));
  }
  return parts;
}

/** A query that may be told to the host: without what could be a number of a person, and short. */
export function withoutNumbers(query: string): string {
  return fold(query)
    .replace(/[\d\-x]{6,}/g, '…')
    .slice(0, 60);
}
