import { BAD_FEED, BODY_TOO_LARGE, FEED_UNREACHABLE } from '@huiketing/model/errors';
import { streamOf } from './address.ts';
import type { Line, LineEvents } from './connection.ts';
import { EventStreamReader } from './event-stream.ts';
import { readMessage } from './feed-message.ts';
import { explain, LARGEST_BODY } from './get-json.ts';
import { createStream } from './stream.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedEvent, Transport } from './transport.ts';

export interface SseOptions {
  src: string;
  hall: string;
  /** The stream's address, where hall.json names another than `{hall}/stream`. */
  url?: string | undefined;
  /** Milliseconds between the server's beats; default 15 s. */
  beat?: number | undefined;
}

/** Level 1: one stream that brings the document whenever it changes, and a beat when it does not. */
export function createSseTransport(options: SseOptions, surroundings: Surroundings): Transport {
  const { src, hall, beat = 15_000 } = options;
  const url = options.url ?? streamOf(src, hall);
  const cause = `the stream fell silent for more than ${(beat * 2.5) / 1000} s`;
  const reader = new SseReader(url, surroundings);
  return createStream(
    { src, hall, beat, silent: { code: FEED_UNREACHABLE, cause }, open: (events, hear) => reader.open(events, hear) },
    surroundings,
  );
}

type Hear = (event: FeedEvent) => void;

class SseReader {
  readonly #url: string;
  readonly #surroundings: Surroundings;
  #lastId = '';

  constructor(url: string, surroundings: Surroundings) {
    this.#url = url;
    this.#surroundings = surroundings;
  }

  open(events: LineEvents, hear: Hear): Line {
    const controller = new AbortController();
    this.#read(events, hear, controller.signal).then(
      () => events.ended({ code: FEED_UNREACHABLE, cause: 'the server closed the stream' }),
      (error: unknown) => {
        const failed = error instanceof StreamError ? error.failure : explain(this.#url, error, this.#surroundings);
        events.ended({ code: failed.code, cause: failed.cause });
      },
    );
    return { close: () => controller.abort() };
  }

  async #read(events: LineEvents, hear: Hear, signal: AbortSignal): Promise<void> {
    const reader = (await this.#ask(signal)).body!.getReader();
    const decoder = new TextDecoder();
    const stream = new EventStreamReader(LARGEST_BODY);
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done || signal.aborted) return;
        const found = stream.push(decoder.decode(value, { stream: true }));
        if (!found) {
          throw new StreamError({ code: BODY_TOO_LARGE, cause: `one event is larger than ${LARGEST_BODY} characters` });
        }
        events.alive();
        for (const { type, data } of found) {
          const event = signal.aborted ? undefined : readMessage(type, data);
          if (event) hear(event);
        }
        this.#lastId = stream.lastId || this.#lastId;
      }
    } finally {
      // Nobody waits for the rest; a stream that is broken by now may say so to itself.
      reader.cancel().catch(() => undefined);
    }
  }

  /** As part of the address, not as a header: that would need a preflight from another origin. */
  async #ask(signal: AbortSignal): Promise<Response> {
    const url = this.#lastId
      ? `${this.#url}${this.#url.indexOf('?') < 0 ? '?' : '&'}last-event-id=${encodeURIComponent(this.#lastId)}`
      : this.#url;
    const { fetch } = this.#surroundings;
    const response = await fetch(url, { signal, cache: 'no-store', credentials: 'same-origin' });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) {
      throw new StreamError({ code: FEED_UNREACHABLE, cause: `the stream answered ${response.status}` });
    }
    if (!/^text\/event-stream/i.test(type) || !response.body) {
      throw new StreamError({ code: BAD_FEED, cause: `the stream is ${type || 'of no type'}, not text/event-stream` });
    }
    return response;
  }
}

class StreamError extends Error {
  readonly failure: { code: typeof BAD_FEED | typeof BODY_TOO_LARGE | typeof FEED_UNREACHABLE; cause: string };

  constructor(failure: StreamError['failure']) {
    super(failure.cause);
    this.failure = failure;
  }
}
