import { BAD_FEED, BODY_TOO_LARGE, FEED_UNREACHABLE } from '@huiketing/model/errors';
import { addressOf } from './address.ts';
import { Connection } from './connection.ts';
import type { Line, LineEvents } from './connection.ts';
import { EventStreamReader } from './event-stream.ts';
import { readMessage } from './feed-message.ts';
import { explain, LARGEST_BODY } from './get-json.ts';
import { Refetch } from './refetch.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedSink, Transport } from './transport.ts';

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
  return new SseTransport(options, surroundings);
}

class SseTransport implements Transport {
  readonly #url: string;
  readonly #surroundings: Surroundings;
  readonly #connection: Connection;
  readonly #refetch: Refetch;
  #sink: FeedSink | undefined;
  #lastId = '';

  constructor({ src, hall, url, beat = 15_000 }: SseOptions, surroundings: Surroundings) {
    this.#url = url ?? addressOf(src, hall).replace(/\.json$/, '/stream');
    this.#surroundings = surroundings;
    this.#refetch = new Refetch(src, hall, surroundings);
    this.#connection = new Connection(
      {
        open: (events) => this.#open(events),
        beat,
        failed: (failure) => {
          this.#refetch.cancel();
          this.#sink?.({ type: 'failed', ...failure });
        },
        silent: { code: FEED_UNREACHABLE, cause: `the stream fell silent for more than ${(beat * 2.5) / 1000} s` },
      },
      surroundings,
    );
  }

  start(sink: FeedSink): void {
    this.#sink = sink;
    this.#connection.start();
  }

  stop(): void {
    this.#sink = undefined;
    this.#refetch.cancel();
    this.#connection.stop();
  }

  poke(): void {
    this.#connection.poke();
  }

  #open(events: LineEvents): Line {
    const controller = new AbortController();
    this.#read(events, controller.signal).then(
      () => events.ended({ code: FEED_UNREACHABLE, cause: 'the server closed the stream' }),
      (error: unknown) => {
        const failed = error instanceof StreamError ? error.failure : explain(this.#url, error, this.#surroundings);
        events.ended({ code: failed.code, cause: failed.cause });
      },
    );
    return { close: () => controller.abort() };
  }

  async #read(events: LineEvents, signal: AbortSignal): Promise<void> {
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
        for (const { type, data } of found) this.#hear(type, data, signal);
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

  #hear(kind: string, text: string, signal: AbortSignal): void {
    const event = this.#sink && !signal.aborted && readMessage(kind, text);
    if (event) this.#refetch.pass(event, this.#sink!);
  }
}

class StreamError extends Error {
  readonly failure: { code: typeof BAD_FEED | typeof BODY_TOO_LARGE | typeof FEED_UNREACHABLE; cause: string };

  constructor(failure: StreamError['failure']) {
    super(failure.cause);
    this.failure = failure;
  }
}
