/** What is in the list, by number, and what it is found by. */
import type { Catalogue, Category, Item } from '@huiketing/model';
import { entryOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { objectsIn, wordOf, wordsIn } from './plain.ts';
import { noReadings } from './readings/none.ts';
import { unpackReadings } from './readings/packed.ts';
import type { Readings } from './readings/readings.ts';
import type { Library } from './search/engine.ts';
import { Folder } from './search/fold.ts';
import { stemOf } from './search/look.ts';
import { Shelf } from './search/shelf.ts';
import type { GroupName } from './search/shelf.ts';
import { Syllables } from './search/syllables.ts';
import { categoryTexts, itemTexts } from './search/texts.ts';
import { Thesaurus } from './search/thesaurus.ts';
import type { IndexOptions } from './types.ts';

/** Small changes make small shelves; more than so many are worth one. */
const MOST_SHELVES = 12;
const HAN = /\p{Script=Han}/u;

/** How much popularity, season and place say among equals; together less than one step of merit. */
const POPULAR = 0.5;
const IN_SEASON = 0.3;
const NEAR = 0.15;

function favoursOf(entries: readonly Entry[], ids: readonly number[], { here, month }: IndexOptions): Float64Array {
  const often = (id: number): number => {
    const { popularity } = entries[id]!.item;
    return typeof popularity === 'number' && popularity > 0 ? Math.log(popularity + 1) : 0;
  };
  const most = ids.reduce((max, id) => Math.max(max, often(id)), 1);
  const favours = new Float64Array(entries.length);
  for (const id of ids) {
    const { item, zone } = entries[id]!;
    const months: unknown = item.months;
    const season = Array.isArray(months) && months.includes(month) ? IN_SEASON : 0;
    favours[id] = (POPULAR * often(id)) / most + season + (here && zone === here ? NEAR : 0);
  }
  return favours;
}

/** The readings that came with the list, then those of the host for characters that it lacks. */
function readingsFor(catalogue: Catalogue, { readings = noReadings }: IndexOptions): Readings {
  const own = unpackReadings(catalogue.readings);
  if (!own) return readings;
  return {
    of: (character) => (own.of(character).length ? own : readings).of(character),
    simplified: (character) => {
      const simple = own.simplified(character);
      return simple === character ? readings.simplified(character) : simple;
    },
  };
}

export class Stock implements Library {
  catalogue: Catalogue;
  readonly folder: Folder;
  readonly syllables: Syllables;
  readonly thesaurus: Thesaurus;
  shelves: Shelf[] = [];
  kinds!: Shelf;
  size = 0;
  readonly #options: IndexOptions;
  readonly #readings: Readings;
  /** By id: the item, its place in the list (−1 for what was taken out), and what puts it first of equals. */
  entries: Entry[] = [];
  order: Int32Array = new Int32Array(0);
  favour: Float64Array = new Float64Array(0);
  categories: Category[] = [];
  #members: number[][] = [];

  constructor(catalogue: Catalogue, options: IndexOptions) {
    this.catalogue = objectsIn([catalogue])[0] ?? { categories: [] };
    this.#options = options;
    this.#readings = readingsFor(this.catalogue, options);
    this.folder = new Folder((character) => this.#readings.simplified(character));
    this.syllables = new Syllables(this.#readings);
    this.thesaurus = new Thesaurus([...wordsIn(this.catalogue.synonyms), ...wordsIn(options.synonyms)], (word) =>
      /^[a-z]/.test(word) ? ` ${stemOf(word)}` : this.folder.fold(word),
    );
    this.#take();
  }

  /** Another list in place of this one: items that both hold are not read again. */
  put(catalogue: Catalogue): void {
    this.catalogue = catalogue;
    this.#take();
    // Half of it is gone: what is left is worth a new start.
    if (this.entries.length > 2 * this.size + 100 || this.shelves.length > MOST_SHELVES) {
      this.entries = [];
      this.order = new Int32Array(0);
      this.shelves = [];
      this.#take();
    }
  }

  /** Gives every item of the list an id; those that have one keep it. */
  #take(): void {
    const known = new Map<Item, number[]>();
    this.entries.forEach(({ item }, id) => {
      if (this.order[id]! < 0) return;
      const ids = known.get(item);
      if (ids) ids.push(id);
      else known.set(item, [id]);
    });
    this.categories = objectsIn(this.catalogue.categories);
    const from = this.entries.length;
    const order: number[] = [];
    this.#members = this.categories.map((category) =>
      objectsIn(category.items).map((item) => {
        const id = known.get(item)?.shift() ?? this.entries.length;
        this.entries[id] = entryOf(item, category);
        order.push(id);
        return id;
      }),
    );
    this.#shelve(from, order);
  }

  #shelve(from: number, order: readonly number[]): void {
    const to = this.entries.length;
    this.order = new Int32Array(to).fill(-1);
    order.forEach((id, at) => (this.order[id] = at));
    this.size = order.length;
    this.favour = favoursOf(this.entries, order, this.#options);
    if (to > from) {
      const speltOf = (id: number): string => wordOf(this.entries[id]!.item.pinyin).toLowerCase();
      this.shelves.push(new Shelf(from, to, (id, group) => this.textsOf(id, group), this, speltOf));
    }
    this.kinds = new Shelf(0, this.categories.length, (kind, group) => this.kindTexts(kind, group), this);
  }

  alive(id: number): boolean {
    return this.order[id]! >= 0;
  }

  textsOf(id: number, group: GroupName): readonly string[] {
    return itemTexts(this.entries[id]!.item, group, this.#options.aliases ?? {});
  }

  kindTexts(kind: number, group: GroupName): readonly string[] {
    return categoryTexts(this.categories[kind]!, group, this.#options.aliases ?? {});
  }

  members(category: number): readonly number[] {
    return this.#members[category]!;
  }

  /** Every id, in the order of the list. */
  ids(): number[] {
    const ids: number[] = [];
    for (const members of this.#members) for (const id of members) ids.push(id);
    return ids;
  }

  /** The original of a text that found an item; a negative one is its category's. */
  textAt(id: number, { group, text }: { group: GroupName; text: number }): string {
    const shelf = text < 0 ? this.kinds : this.shelves.find(({ from, to }) => id >= from && id < to)!;
    const { owners } = shelf.group(group);
    const at = text < 0 ? ~text : text;
    const owner = owners[at]!;
    let before = at;
    while (before > 0 && owners[before - 1] === owner) before--;
    return (text < 0 ? this.kindTexts(owner, group) : this.textsOf(owner, group))[at - before]!;
  }

  countCharacters(): { characters: number; readable: number } {
    const seen = new Set<string>();
    for (const shelf of this.shelves) for (const character of shelf.group('names').joined) seen.add(character);
    const han = [...seen].filter((character) => HAN.test(character));
    return { characters: han.length, readable: han.filter((character) => this.#readings.of(character).length).length };
  }
}
