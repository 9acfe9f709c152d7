/** Whether a value is something with fields. Data from a page's HTML have passed no parser. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The entries of a list that are objects; of anything that is no list, none. */
export function objectsIn<T extends object>(list: readonly T[] | null | undefined): T[] {
  return entriesOf(list).filter(isObject) as T[];
}

/** The entries of a list that are words; of anything that is no list, none. */
export function wordsIn(list: readonly string[] | null | undefined): string[] {
  return entriesOf(list).filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

function entriesOf(list: unknown): unknown[] {
  return Array.isArray(list) ? (list as unknown[]) : [];
}
