import { BAD_FEED, BODY_TOO_LARGE } from '@huiketing/model/errors';
import type { Failure } from './failure.ts';

export type Body = { ok: true; value: unknown } | ({ ok: false } & Failure);

/** Reads an answer's JSON, at most `limit` bytes of it. Rejects only when the connection breaks. */
export async function readBody(response: Response, limit: number): Promise<Body> {
  if (Number(response.headers.get('content-length')) > limit) return tooLarge(limit);
  const text = await readText(response, limit);
  return text === undefined ? tooLarge(limit) : parse(text);
}

/** `undefined` when there is more than `limit`. */
async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limit) {
      // Nobody waits for the rest; a stream that is broken by now may say so to itself.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): Body {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const start = text.trim().slice(0, 24).replace(/\s+/g, ' ');
    const cause = start
      ? `the answer is no JSON, or cut off (${text.length} characters, begins “${start}”)`
      : 'the answer is empty';
    return { ok: false, code: BAD_FEED, cause };
  }
}

function tooLarge(limit: number): Body {
  return { ok: false, code: BODY_TOO_LARGE, cause: `the answer is larger than ${limit} bytes` };
}
