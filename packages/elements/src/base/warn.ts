import { errorMessage } from '@huiketing/model/errors';
import type { ErrorCode } from '@huiketing/model/errors';
import { DEV } from '../internal/dev.ts';

const said = new Set<string>();

/**
 * Tells a developer once per subject and cause what is wrong, what was done instead and where to read on:
 * `hkt-queue-board: "rows" must be 1–12 (got "99"). Using 8. See docs/errors/HKT-E001.md`.
 */
export function warn(code: ErrorCode, subject: string, cause: string, instead?: string): void {
  if (!DEV) return;
  const message = errorMessage(code, instead ? { subject, cause, instead } : { subject, cause });
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** Lets a test hear a warning again. */
export function forgetWarnings(): void {
  said.clear();
}
