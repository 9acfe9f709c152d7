import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import type { ErrorCode } from '@huiketing/model/errors';
import { warn } from './warn.ts';

/** The value if it is allowed, else the first allowed one, with a warning: an element used wrongly still shows. */
export function oneOf<T extends string>(
  tag: string,
  name: string,
  value: unknown,
  allowed: readonly T[],
  code: ErrorCode = ATTRIBUTE_OUT_OF_RANGE,
): T {
  if (allowed.includes(value as T)) return value as T;
  const fallback = allowed[0]!;
  const cause = (): string => `"${name}" must be ${allowed.join(', ')} (got "${String(value)}")`;
  warn(code, tag, cause, () => `Using ${fallback}`);
  return fallback;
}
