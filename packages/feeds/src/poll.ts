import { BAD_FEED, FEED_UNREACHABLE } from '@huiketing/model/errors';
import { addressOf } from './address.ts';
import { retryDelay } from './backoff.ts';
import type { Failure } from './failure.ts';
import { getJson } from './get-json.ts';
import type { Answer, Request } from './get-json.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedSink, Transport } from './transport.ts';

export interface PollOptions {
  src: string;
  hall: string;
  /** Milliseconds between polls: 2000 to 5000; default 3000. */
  interval?: number;
}

/** Silence of more intervals than this is a dead connection. */
const PATIENCE = 2.5;
/** Conditional requests that fail where plain ones work: the server does not answer the preflight they need. */
const SUSPICIONS = 2;

export function createPollTransport(options: PollOptions, surroundings: Surroundings): Transport {
  return new PollTransport(options, surroundings);
}

/** Level 0: asks for the whole document again and again, each screen at an offset of its own. */
class PollTransport implements Transport {
  readonly #url: string;
  readonly #interval: number;
  readonly #surroundings: Surroundings;
  #sink: FeedSink | undefined;
  #request: Request | undefined;
  #timer: unknown;
  #failures = 0;
  #hasOffset = false;
  #etag: string | undefined;
  #asksConditionally = true;
  #suspicions = 0;
  #suspects = false;

  constructor({ src, hall, interval = 3000 }: PollOptions, surroundings: Surroundings) {
    this.#url = addressOf(src, hall);
    this.#interval = Math.min(5000, Math.max(2000, interval));
    this.#surroundings = surroundings;
  }

  start(sink: FeedSink): void {
    if (this.#sink) return;
    this.#sink = sink;
    this.#poll();
  }

  stop(): void {
    this.#sink = undefined;
    this.#request?.cancel();
    this.#request = undefined;
    this.#surroundings.timers.clear(this.#timer);
  }

  poke(): void {
    if (!this.#sink || this.#request) return;
    this.#surroundings.timers.clear(this.#timer);
    this.#poll();
  }

  #poll(): void {
    const etag = this.#asksConditionally ? this.#etag : undefined;
    const request = getJson(this.#url, { etag, timeout: this.#interval * PATIENCE }, this.#surroundings);
    this.#request = request;
    void request.answer.then((answer) => {
      if (this.#request !== request) return;
      this.#request = undefined;
      this.#take(answer, etag !== undefined);
      // The sink may have stopped us.
      if (this.#sink) this.#timer = this.#surroundings.timers.set(() => this.#poll(), this.#pause());
    });
  }

  #pause(): number {
    const { random } = this.#surroundings;
    if (this.#failures) return retryDelay(this.#failures, random);
    if (this.#hasOffset) return this.#interval;
    // Screens that start together ask apart from the second time on.
    this.#hasOffset = true;
    return this.#interval * (0.5 + random());
  }

  #take(answer: Answer, wasConditional: boolean): void {
    if (answer.kind === 'failed') return this.#fail(answer, wasConditional);
    if (answer.kind === 'absent')
      return this.#fail({ code: FEED_UNREACHABLE, cause: `nothing at ${this.#url}` }, false);
    if (answer.kind === 'same' && !answer.now) {
      this.#asksConditionally = false;
      return this.#fail(
        { code: BAD_FEED, cause: 'a 304 without Hkt-Now says nothing about its age; asking without ETag' },
        false,
      );
    }
    this.#noteSuccess(wasConditional);
    const isSame = answer.kind === 'same';
    const outcome = this.#sink!(
      isSame ? { type: 'beat', now: answer.now! } : { type: 'frame', body: answer.body, now: answer.now },
    );
    if (outcome !== 'kept') this.#etag = undefined;
    else if (!isSame) this.#etag = answer.etag;
  }

  #fail({ code, cause }: Failure, wasConditional: boolean): void {
    this.#failures++;
    this.#suspects = wasConditional;
    this.#etag = undefined;
    this.#sink!({ type: 'failed', code, cause });
  }

  #noteSuccess(wasConditional: boolean): void {
    this.#failures = 0;
    if (wasConditional) this.#suspicions = 0;
    else if (this.#suspects && ++this.#suspicions >= SUSPICIONS) this.#asksConditionally = false;
    this.#suspects = false;
  }
}
