/** What a list holds, whatever a page was given: nothing here trusts a type, since a list may have passed no parser. */

/** The entries of a list that are objects; of anything that is no list, none. */
export function objectsIn<T extends object>(list: readonly T[] | null | undefined): T[] {
  return entriesOf(list).filter((entry) => typeof entry === 'object' && entry !== null) as T[];
}

/** The entries of a list that are words; of anything that is no list, none. */
export function wordsIn(list: readonly string[] | null | undefined): string[] {
  return entriesOf(list).filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

/** A string as it is, of anything else the empty one. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Words in every language that they are written in. */
export function textsOf(text: unknown): string[] {
  if (typeof text !== 'object' || text === null) return typeof text === 'string' ? [text] : [];
  return Object.keys(text)
    .map((key) => wordOf((text as Record<string, unknown>)[key]))
    .filter((word) => word !== '');
}

function entriesOf(list: unknown): unknown[] {
  return Array.isArray(list) ? (list as unknown[]) : [];
}
