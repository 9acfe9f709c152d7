/**
 * Canonical JSON (RFC 8785): what is signed. Of our own, because the `canonicalize` package needs Chrome 111; that one
 * is the oracle in the tests.
 */

/** Half a surrogate pair: no text, and engines before Chrome 72 write it differently. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
const DEEPEST = 64;

/** Throws a `TypeError` on what JSON (or I-JSON) cannot hold; `undefined` fields are left out, as `JSON.stringify` does. */
export function canonical(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new TypeError('nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return `{${fields(value as Record<string, unknown>, depth)}}`;
  throw new TypeError(`${typeof value} is not JSON`);
}

// The default order of `sort` is by UTF-16 code units, the order that the RFC asks for.
function fields(object: Record<string, unknown>, depth: number): string {
  const names = Object.keys(object).filter((name) => object[name] !== undefined);
  return names
    .sort()
    .map((name) => `${quote(name)}:${canonical(object[name], depth + 1)}`)
    .join(',');
}

function quote(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('text with half a surrogate pair');
  return JSON.stringify(text);
}
