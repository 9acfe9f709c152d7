/** Items where they stand in the list, and what they are filtered by. */
import type { Audience, Category, Item } from '@huiketing/model';
import { wordOf } from './plain.ts';
import { WAYS } from './types.ts';
import type { Way } from './types.ts';

export interface Entry {
  readonly item: Item;
  readonly category: Category;
  /** Where it is handled: its own zone, else its category's. */
  readonly zone: string;
  /** Bit n: `WAYS[n]`. */
  readonly ways: number;
}

export function entryOf(item: Item, category: Category): Entry {
  return { item, category, zone: wordOf(item.zone) || wordOf(category.zone), ways: waysOf(item) };
}

const WAY_OF: Readonly<Record<string, number>> = { hall: 1, terminal: 2, agent: 4, online: 8, mobile: 8 };

/** A list that says nothing of channels is of a hall: in the hall, and as the item is handled. */
function waysOf({ channels, handling }: Item): number {
  if (!Array.isArray(channels)) return handling === 'agent' ? 5 : handling === 'self' ? 3 : 1;
  return (channels as unknown[]).reduce<number>((ways, channel) => ways | (WAY_OF[String(channel)] ?? 0), 0);
}

export const hasWay = ({ ways }: Entry, way: Way): boolean => (ways & (1 << WAYS.indexOf(way))) !== 0;

/** Open to everybody where the list does not say. */
export const isFor = ({ item: { audience } }: Entry, who: Audience): boolean =>
  !Array.isArray(audience) || (audience as unknown[]).includes(who);

/** A list that says nothing of fees does not promise that there are none. */
export const isFree = ({ item: { fees } }: Entry): boolean => Array.isArray(fees) && (fees as unknown[]).length === 0;

/** How often a person must come; more than often when the list does not say. */
export const visitsOf = ({ item: { visits } }: Entry): number => (typeof visits === 'number' ? visits : Infinity);
