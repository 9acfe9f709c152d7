import type { Pictogram } from '@huiketing/identity/pictograms/types.js';

const known = new Map<string, Pictogram>();

/** Makes pictograms known by name to `<hkt-icon>` and `icon('…')`. A bundle carries only those that somebody adds. */
export function addPictograms(pictograms: Iterable<Pictogram>): void {
  for (const each of pictograms) known.set(each.name, each);
}

/** The pictogram of that name, if one was added. */
export function pictogram(name: string): Pictogram | undefined {
  return known.get(name);
}
