/** What changed between two documents, as a JSON merge patch (RFC 7396). */

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The patch that makes `before` into `after`; undefined when there is nothing to change. */
export function mergeFrom(before: unknown, after: unknown): unknown {
  if (!isTable(before) || !isTable(after)) return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
  const patch: [string, unknown][] = [];
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) patch.push([key, null]);
  for (const [key, value] of Object.entries(after)) {
    const change = Object.hasOwn(before, key) ? mergeFrom(before[key], value) : value;
    if (change !== undefined) patch.push([key, change]);
  }
  // Defined, not assigned: a key called __proto__ must stay a key.
  return patch.length > 0 ? Object.fromEntries(patch) : undefined;
}
