import type { Catalogue } from '@huiketing/model';
import type { Found } from '../internal/find-item.ts';
import { objectsIn } from '../internal/objects.ts';

/** How items get on a front page. */
export const SHORTCUT_KINDS = ['season', 'popularity', 'hand'] as const;
export type ShortcutKind = (typeof SHORTCUT_KINDS)[number];

export interface Choice {
  /** What they are called: a season without items is no season. */
  by: ShortcutKind;
  found: Found[];
}

export interface Wish {
  by: ShortcutKind;
  /** By hand: which, in order. */
  codes: readonly string[];
  /** 1–12. */
  month: number;
  count: number;
}

const timesDone = ({ item }: Found): number => Number(item.popularity) || 0;

/** In how many months of the year it is asked for: what has its month alone comes first. */
const monthsOf = ({ item }: Found): readonly number[] => (Array.isArray(item.months) ? item.months : []);

/**
 * The items for a front page. Where nothing has its season now, the most used; where nobody counts, those that the list
 * begins with: a front page is never bare.
 */
export function choose(catalogue: Catalogue | undefined, { by, codes, month, count }: Wish): Choice {
  const all: Found[] = [];
  for (const category of objectsIn(catalogue?.categories))
    for (const item of objectsIn(category.items)) all.push({ item, category });
  if (by === 'hand') {
    const found = codes.map((code) => all.find(({ item }) => item.code === code)).filter((each) => !!each);
    return { by, found };
  }
  const inSeason = by === 'season' ? all.filter((each) => monthsOf(each).includes(month)) : [];
  if (inSeason.length) {
    inSeason.sort((a, b) => monthsOf(a).length - monthsOf(b).length || timesDone(b) - timesDone(a));
    return { by, found: inSeason.slice(0, count) };
  }
  const used = all.filter(timesDone).sort((a, b) => timesDone(b) - timesDone(a));
  return used.length ? { by: 'popularity', found: used.slice(0, count) } : { by: 'hand', found: all.slice(0, count) };
}
