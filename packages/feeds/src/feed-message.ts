import { BAD_FEED } from '@huiketing/model/errors';
import { unwrap } from './cloud-event.ts';
import { isTable } from './merge-patch.ts';
import type { FeedEvent } from './transport.ts';

/** A message of a stream as the store takes it; of kinds that we do not know, none. */
export function readMessage(kind: string, text: string): FeedEvent | undefined {
  if (['snapshot', 'message', 'beat', 'merge'].indexOf(kind) < 0) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { type: 'failed', code: BAD_FEED, cause: `a ${kind} is no JSON, or cut off (${text.length} characters)` };
  }
  if (kind === 'merge') return { type: 'merge', patch: body };
  return kind === 'beat' ? readBeat(unwrap(body)) : { type: 'frame', body };
}

function readBeat(body: unknown): FeedEvent {
  const { now, epoch, seq } = isTable(body) ? body : {};
  if (typeof now !== 'string') return { type: 'failed', code: BAD_FEED, cause: 'a beat carries no “now”' };
  return {
    type: 'beat',
    now,
    epoch: typeof epoch === 'string' ? epoch : undefined,
    seq: typeof seq === 'number' ? seq : undefined,
  };
}
