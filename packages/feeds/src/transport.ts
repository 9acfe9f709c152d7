import type { Failure } from './failure.ts';

/** What any transport tells the store, level 0 to 3 alike. */
export type FeedEvent =
  /** A whole document, unread. `now` is the server's clock when it was sent, where a header tells. */
  | { type: 'frame'; body: unknown; now?: string | undefined }
  /** A document that a broker kept: last known, of unknown age, until a beat or a frame confirms it. */
  | { type: 'retained'; body: unknown }
  /** What came last is still true at the server's `now`; with `epoch` and `seq`, which that is. */
  | { type: 'beat'; now: string; epoch?: string | undefined; seq?: number | undefined }
  /** A merge patch (RFC 7396) to the document of seq `base`; it brings its own `seq` and `now`. */
  | { type: 'merge'; patch: unknown }
  | ({ type: 'failed' } & Failure);

/** `gap`: something between what is held and this event is missing; a whole document closes it. */
export type Outcome = 'kept' | 'dropped' | 'gap';

/** Takes an event; what became of it, so that a transport never asks for changes to what was dropped. */
export type FeedSink = (event: FeedEvent) => Outcome;

export interface Transport {
  start(sink: FeedSink): void;
  stop(): void;
  /** Asks again at once: the page came back into sight, or the network did. */
  poke(): void;
}
