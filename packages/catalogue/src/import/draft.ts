/** An item in the making: its fields, where each came from, and what found no field. */
import type { Place } from '../check/finding.ts';

/** Words of one cell, and where they stand. */
export interface Source extends Place {
  column: string;
  /** The name under which the words are kept when they find no field; the column's when not given. */
  key?: string;
  text: string;
}

/** What the file says of the category; the rest may come from the district's list. */
export interface CategoryDraft {
  name: string;
  code?: string;
  no?: number;
}

const LONGEST_CELL = 5000;
const LONGEST_KEY = 90;
const MOST_EXTRA = 200;

export class ItemDraft {
  readonly category: CategoryDraft;
  /** Where the item stands as a whole. */
  readonly place: Place;
  readonly fields: Record<string, unknown> = {};
  readonly extra: Record<string, string> = {};
  /** A full extra takes no more. */
  overflow = false;
  readonly #kept = new Set<string>();
  readonly #sources = new Map<string, Source[]>();

  constructor(category: CategoryDraft, place: Place) {
    this.category = category;
    this.place = place;
  }

  set(field: string, value: unknown, source: Source): void {
    this.fields[field] = value;
    this.from(field, source);
  }

  /** Adds to a list that several columns fill. */
  add(field: string, values: readonly unknown[], source: Source): void {
    const list = this.fields[field];
    this.set(field, [...(Array.isArray(list) ? (list as unknown[]) : []), ...values], source);
  }

  /** Notes that a field was made of this cell. */
  from(field: string, source: Source): void {
    const sources = this.#sources.get(field) ?? [];
    sources.push(source);
    this.#sources.set(field, sources);
  }

  sourcesOf(field: string): readonly Source[] {
    return this.#sources.get(field) ?? [];
  }

  /** Keeps words under their column: all of them, whatever their length, and once. */
  keep({ column, key = column, text }: Pick<Source, 'column' | 'key' | 'text'>): void {
    const name = safeName(key);
    if (this.#kept.has(`${name}\n${text}`)) return;
    this.#kept.add(`${name}\n${text}`);
    for (let from = 0; from < text.length; from += LONGEST_CELL) {
      if (Object.keys(this.extra).length >= MOST_EXTRA) this.overflow = true;
      else this.extra[this.#freeKey(name)] = text.slice(from, from + LONGEST_CELL);
    }
  }

  #freeKey(name: string): string {
    let key = name;
    for (let count = 2; Object.prototype.hasOwnProperty.call(this.extra, key); count++) key = `${name} (${count})`;
    return key;
  }
}

// A name that every object has by birth would be refused by the parser.
function safeName(column: string): string {
  const name = column.slice(0, LONGEST_KEY) || '?';
  return name in Object.prototype ? `“${name}”` : name;
}
