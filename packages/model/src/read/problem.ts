/** What a parser found, each with the path that leads to it in the input. */

export type Path = (string | number)[];

export const PROBLEM_CODES = [
  'wrong-type',
  'wrong-value',
  'missing',
  'unknown-field',
  'refused-field',
  'unsafe-key',
  'unreadable',
  'too-many',
  'too-large',
  'personal-data',
  'duplicate',
  'unknown-reference',
  'count-mismatch',
  'core-zone-missing',
  'more-problems',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  path: Path;
  code: ProblemCode;
  /** A sentence with the path, the cause and what was done instead. */
  message: string;
  /** `error`: something was left out or replaced. `warning`: all is kept, but look at it. */
  level: 'error' | 'warning';
}

export interface Parsed<T> {
  /** Whether the input was usable as it stands: no problem of level `error`. */
  ok: boolean;
  /** The good part, or undefined when nothing useful was there. */
  value: T | undefined;
  problems: Problem[];
}

/** `categories[3].zh`; the root is `(root)`. */
export function formatPath(path: Readonly<Path>): string {
  let out = '';
  for (const step of path) out += typeof step === 'number' ? `[${step}]` : (out && '.') + shorten(step);
  return out || '(root)';
}

/** A value for a message: short, and never by calling into the value. */
export function nameValue(value: unknown, quote: boolean): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return quote ? `"${shorten(value)}"` : 'other text';
    case 'number':
      return quote ? String(value) : 'another number';
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return isList(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

export function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked Proxy is neither.
    return false;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
