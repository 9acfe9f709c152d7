import type { Failure } from './failure.ts';
import { Connection } from './connection.ts';
import type { Line, LineEvents } from './connection.ts';
import { Refetch } from './refetch.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedEvent, FeedSink, Transport } from './transport.ts';

export interface StreamOptions {
  src: string;
  hall: string;
  /** Milliseconds between the server's beats. */
  beat: number;
  /** What to say when it beats no more. */
  silent: Failure;
  /** Opens a line that tells what it hears. */
  open(events: LineEvents, hear: (event: FeedEvent) => void): Line;
}

/** A transport over a lasting line: kept open, and each gap in what it brings closed with the whole document. */
export function createStream(options: StreamOptions, surroundings: Surroundings): Transport {
  const { src, hall, beat, silent, open } = options;
  const refetch = new Refetch(src, hall, surroundings);
  let sink: FeedSink | undefined;
  const hear = (event: FeedEvent): void => {
    if (sink) refetch.pass(event, sink);
  };
  const failed = (failure: Failure): void => {
    refetch.cancel();
    sink?.({ type: 'failed', ...failure });
  };
  const connection = new Connection({ open: (events) => open(events, hear), beat, failed, silent }, surroundings);
  return {
    start(given) {
      sink = given;
      connection.start();
    },
    stop() {
      sink = undefined;
      refetch.cancel();
      connection.stop();
    },
    poke: () => connection.poke(),
  };
}
