import { SharedClock, warn } from '@huiketing/elements/base.js';
import type { Clock } from '@huiketing/elements/base.js';
import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import { FrozenClock } from './frozen-clock.ts';

/** Milliseconds of drift that a clock on a wall may have. */
const TOLERANCE = 2000;

/** Chooses the clock of a hall: a frozen one, the server's, or that of the page around it. */
export class HallClock {
  #frozenAt = '';
  #frozen: Clock | undefined;
  #server: { clock: Clock; offset: number } | undefined;

  /** `serverNow` is the server's time, where a feed knows it. */
  choose(now: string, serverNow: number | undefined, around: Clock | undefined): Clock | undefined {
    return this.#freeze(now) ?? this.#follow(serverNow) ?? around;
  }

  #freeze(now: string): Clock | undefined {
    if (now === this.#frozenAt) return this.#frozen;
    this.#frozenAt = now;
    const time = Date.parse(now);
    this.#frozen = isNaN(time) ? undefined : new FrozenClock(time);
    if (now && !this.#frozen) {
      warn(ATTRIBUTE_OUT_OF_RANGE, 'hkt-hall', `"now" must be an ISO 8601 time (got "${now}")`, 'Using the clock');
    }
    return this.#frozen;
  }

  /** A new clock when the server's time turns out to be another one, so that whoever waits for a minute waits anew. */
  #follow(serverNow: number | undefined): Clock | undefined {
    if (serverNow === undefined) return this.#server?.clock;
    const offset = serverNow - performance.now();
    if (!this.#server || Math.abs(offset - this.#server.offset) > TOLERANCE) {
      this.#server = { clock: new SharedClock(() => performance.now() + offset), offset };
    }
    return this.#server.clock;
  }
}
