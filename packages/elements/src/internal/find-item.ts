import type { Catalogue, Category, Item } from '@huiketing/model';
import { objectsIn } from './objects.ts';

/** An item where it stands in its list. */
export interface Found {
  item: Item;
  category: Category;
}

/** The first item of that code in a catalogue. */
export function findItem(catalogue: Catalogue | undefined, code: string): Found | undefined {
  for (const category of objectsIn(catalogue?.categories)) {
    for (const item of objectsIn(category.items)) if (item.code === code) return { item, category };
  }
  return undefined;
}
