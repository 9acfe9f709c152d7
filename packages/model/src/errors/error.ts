import type { ErrorCode } from './codes.ts';

export interface ErrorWords {
  /** What it is about: a tag, a file, a function. */
  subject: string;
  /** What is wrong, as a sentence without its full stop. */
  cause: string;
  /** What was done instead, if anything. */
  instead?: string;
}

/**
 * The one form of every message: subject, cause, what was done instead, and the page.
 * `hkt-queue-board: "rows" must be 1–12 (got "99"). Using 8. See docs/errors/HKT-E001.md`
 */
export function errorMessage(code: ErrorCode, { subject, cause, instead }: ErrorWords): string {
  return `${subject}: ${cause}. ${instead ? instead + '. ' : ''}See docs/errors/${code}.md`;
}

// A field would need `override` under newer libs and must not have it under older ones.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface HktError {
  cause?: unknown;
}

/** Thrown by a plain API, a configuration file or a build step; never by an element. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class HktError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, words: ErrorWords, cause?: unknown) {
    super(errorMessage(code, words));
    this.name = 'HktError';
    this.code = code;
    // Set by hand: the `cause` option of Error is newer than the oldest engines we serve.
    this.cause = cause;
  }
}

/** An API was called in a way its contract forbids. */
export class HktUsageError extends HktError {
  constructor(...args: ConstructorParameters<typeof HktError>) {
    super(...args);
    this.name = 'HktUsageError';
  }
}

/** A configuration, a token source, a pack or another authored file is wrong. */
export class HktConfigError extends HktError {
  constructor(...args: ConstructorParameters<typeof HktError>) {
    super(...args);
    this.name = 'HktConfigError';
  }
}
