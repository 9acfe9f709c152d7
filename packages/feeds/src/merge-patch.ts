/** Deeper than any document of ours: a patch that goes on forever stops here. */
const DEEPEST = 32;

/** A document with a JSON merge patch applied (RFC 7396). Neither is changed. */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isTable(patch) || depth > DEEPEST) return patch;
  const merged = new Map(isTable(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value, depth + 1));
  }
  const out: Record<string, unknown> = {};
  // Defined, not assigned: a key called __proto__ must stay a key.
  merged.forEach((value, key) => {
    Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
  });
  return out;
}

export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
