import type { Failure } from './failure.ts';

/** What any transport tells the store, level 0 to 3 alike. */
export type FeedEvent =
  /** A whole document, unread. `now` is the server's clock when it was sent, where a header tells. */
  | { type: 'frame'; body: unknown; now: string | undefined }
  /** What came last is still true at the server's `now`. */
  | { type: 'beat'; now: string }
  | ({ type: 'failed' } & Failure);

/** Takes an event; whether a frame was kept, so that a transport never asks for changes to what was dropped. */
export type FeedSink = (event: FeedEvent) => boolean;

export interface Transport {
  start(sink: FeedSink): void;
  stop(): void;
  /** Asks again at once: the page came back into sight, or the network did. */
  poke(): void;
}
