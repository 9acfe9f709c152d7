import { errorMessage } from '@huiketing/model/errors';
import type { ErrorCode } from '@huiketing/model/errors';

declare const __HKT_DEV__: boolean | undefined;

/** Words, or what makes them: production bundles then carry neither the words nor their making. */
type Words = string | (() => string);

const textOf = (words: Words): string => (typeof words === 'function' ? words() : words);

const said = new Set<string>();

/**
 * Tells a developer once per subject and cause what is wrong, what was done instead and where to read on:
 * `hkt-queue-board: "rows" must be 1–12 (got "99"). Using 8. See docs/errors/HKT-E001.md`.
 * A cause without words says that all is well. In production bundles, which define `__HKT_DEV__` as false, nothing is left of it. It is asked right here: a constant
 * from another file would keep the rest alive.
 */
export function warn(code: ErrorCode, subject: string, cause: Words, instead?: Words): void {
  if (typeof __HKT_DEV__ !== 'undefined' && !__HKT_DEV__) return;
  const words = { subject, cause: textOf(cause) };
  if (!words.cause) return;
  const message = errorMessage(code, instead ? { ...words, instead: textOf(instead) } : words);
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** As `warn`, once the page's own markup is there: `cause` is asked then, and says nothing when all is well. */
export function warnSoon(code: ErrorCode, subject: string, cause: () => string, instead: Words): void {
  if (typeof __HKT_DEV__ !== 'undefined' && !__HKT_DEV__) return;
  const say = (): void => void requestAnimationFrame(() => warn(code, subject, cause, instead));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say, { once: true });
  else say();
}

/** Lets a test hear a warning again. */
export function forgetWarnings(): void {
  said.clear();
}
