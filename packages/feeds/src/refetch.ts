import { addressOf } from './address.ts';
import { getJson } from './get-json.ts';
import type { Request } from './get-json.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedEvent, FeedSink } from './transport.ts';

const TIMEOUT = 10_000;
/** A stream that brings more than this while the document is under way has overtaken it. */
const MOST_WAITING = 200;

/**
 * Closes a gap in a stream: asks level 0 for the whole document, holds what the stream brings meanwhile, and then hands
 * that on (the store drops what the document already has).
 */
export class Refetch {
  readonly #url: string;
  readonly #surroundings: Surroundings;
  #request: Request | undefined;
  #waiting: FeedEvent[] = [];

  constructor(src: string, hall: string, surroundings: Surroundings) {
    this.#url = addressOf(src, hall);
    this.#surroundings = surroundings;
  }

  /** Takes an event of the stream to the store, with a whole document first where something is missing. */
  pass(event: FeedEvent, sink: FeedSink): void {
    if (this.#request && event.type !== 'failed') {
      this.#waiting = [...this.#waiting.slice(1 - MOST_WAITING), event];
      return;
    }
    if (sink(event) === 'gap') this.#ask(event, sink);
  }

  cancel(): void {
    this.#request?.cancel();
    this.#request = undefined;
    this.#waiting = [];
  }

  #ask(missed: FeedEvent, sink: FeedSink): void {
    const request = getJson(this.#url, { timeout: TIMEOUT }, this.#surroundings);
    this.#request = request;
    this.#waiting = [missed];
    void request.answer.then((answer) => {
      if (this.#request !== request) return;
      const waiting = this.#waiting;
      this.cancel();
      if (answer.kind === 'failed') sink({ type: 'failed', code: answer.code, cause: answer.cause });
      if (answer.kind === 'document') sink({ type: 'frame', body: answer.body, now: answer.now });
      // What still leaves a gap asks again with the next message, not at once: a server that lies must not be hammered.
      waiting.forEach((event) => sink(event));
    });
  }
}
