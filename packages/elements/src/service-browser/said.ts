import { say } from '../service-guide/told.ts';
import type { Finder } from './finder.ts';
import type { ServiceState } from './service-browser.events.ts';
import type { Shown } from './shown.ts';

/** What the words around a list are made from. */
export interface Place {
  finder: Finder;
  state: Readonly<ServiceState>;
  shown: Shown;
}

/** Conditions beside the category. */
export function hasConditions({ finder, state }: Pick<Place, 'finder' | 'state'>): boolean {
  return Object.keys(finder.filtersOf(state)).some((name) => name !== 'category');
}

/** Whether the list shows less than all. */
export function isNarrowed({ finder, state }: Pick<Place, 'finder' | 'state'>): boolean {
  return !!state.query.trim() || Object.keys(finder.filtersOf(state)).length > 0;
}

export function headingOf(place: Place): string {
  const { finder, state, shown } = place;
  const { words } = shown;
  if (!isNarrowed(place)) return words.title;
  const { total, result } = finder.hits(state);
  const category = finder.categoryOf(state.category);
  if (category) return say(category, shown);
  if (total || result.categories.length) return words.results;
  return hasConditions(place) ? words.noneHere : words.miss(state.query.trim());
}

/** How much is there. */
export function countOf(place: Place): string {
  const { finder, state, shown } = place;
  const { words } = shown;
  if (!isNarrowed(place)) return words.count(finder.categories.length, finder.items);
  const { total, result } = finder.hits(state);
  if (total) return finder.categoryOf(state.category) ? words.items(total) : words.found(total);
  return result.categories.length ? words.categories(result.categories.length) : '';
}

/** What a voice says of a change. */
export function heardOf(place: Place): string {
  return countOf(place) || `${headingOf(place)} ${place.shown.words.missText}`;
}

export function backOf(place: Place, isItem: boolean): string {
  const { finder, state, shown } = place;
  const { words } = shown;
  const query = state.query.trim();
  if (isItem ? query || hasConditions(place) : query) return words.backToResults;
  const category = isItem && finder.categoryOf(state.category);
  return category ? words.backTo(say(category, shown)) : words.backToList;
}
