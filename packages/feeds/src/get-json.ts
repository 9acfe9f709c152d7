import { FEED_UNREACHABLE, MIXED_CONTENT } from '@huiketing/model/errors';
import type { Failure } from './failure.ts';
import { readBody } from './read-body.ts';
import type { Surroundings } from './surroundings.ts';

/** 10 MB: a hundred times what a busy hall needs. */
export const LARGEST_BODY = 10_000_000;

export interface GetOptions {
  /** The ETag of what we hold; the answer may then be `same`. */
  etag?: string | undefined;
  /** Milliseconds until the answer must have come whole. */
  timeout: number;
  limit?: number;
}

export type Answer =
  | { kind: 'document'; body: unknown; etag: string | undefined; now: string | undefined }
  | { kind: 'same'; now: string | undefined }
  | { kind: 'absent' }
  | Failed;

type Failed = { kind: 'failed' } & Failure;

export interface Request {
  /** Never rejects. */
  readonly answer: Promise<Answer>;
  /** Ends it early; whatever answer still comes is worth nothing. */
  cancel(): void;
}

/** One GET whose every outcome is a value. A connection that hangs is dropped without waiting for its close. */
export function getJson(url: string, options: GetOptions, surroundings: Surroundings): Request {
  const { timers } = surroundings;
  const controller = new AbortController();
  let timer: unknown;
  const answer = new Promise<Answer>((resolve) => {
    const finish = (value: Answer): void => {
      timers.clear(timer);
      resolve(value);
    };
    timer = timers.set(() => {
      finish(unreachable(`no whole answer within ${options.timeout / 1000} s`));
      controller.abort();
    }, options.timeout);
    ask(url, options, controller.signal, surroundings).then(finish, (error: unknown) =>
      finish(explain(url, error, surroundings)),
    );
  });
  const cancel = (): void => {
    timers.clear(timer);
    controller.abort();
  };
  return { answer, cancel };
}

async function ask(
  url: string,
  { etag, limit = LARGEST_BODY }: GetOptions,
  signal: AbortSignal,
  { fetch }: Surroundings,
): Promise<Answer> {
  // Our ETag is the only cache: one of the browser's would answer with an old `now`.
  const response = await fetch(url, {
    signal,
    cache: 'no-store',
    credentials: 'same-origin',
    headers: etag ? { 'If-None-Match': etag } : {},
  });
  const now = response.headers.get('hkt-now') ?? undefined;
  if (response.status === 304) return { kind: 'same', now };
  if (response.status === 404 || response.status === 410) return { kind: 'absent' };
  if (!response.ok) return unreachable(`the server answered ${response.status}`);
  const body = await readBody(response, limit);
  if (!body.ok) return { kind: 'failed', code: body.code, cause: body.cause };
  return { kind: 'document', body: body.value, etag: response.headers.get('etag') ?? undefined, now };
}

/** Why a request came to nothing. */
export function explain(url: string, error: unknown, { page }: Surroundings): Failed {
  if (isMixed(url, page)) {
    return {
      kind: 'failed',
      code: MIXED_CONTENT,
      cause: 'this page is https and the hall is http, which browsers block',
    };
  }
  return unreachable(
    `no connection, or the server does not let this page read (${error instanceof Error ? error.message : String(error)})`,
  );
}

function unreachable(cause: string): Failed {
  return { kind: 'failed', code: FEED_UNREACHABLE, cause };
}

/** Asked only after a failure: some browsers let an https page read an http server in the same network. */
function isMixed(url: string, page: string | undefined): boolean {
  return page !== undefined && /^https:/i.test(page) && /^http:/i.test(url);
}
