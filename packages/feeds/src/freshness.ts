import type { StaleStage } from '@huiketing/model/vocabularies';

/** Ages in which a document passes from live to stage 1, 2 and 3, in multiples of its ttl. */
const STAGES = [1, 3, 10] as const;

/**
 * How old what we hold is, by the server's clock and a monotonic one; the box's wall clock is never asked, so a wrong
 * one changes nothing.
 */
export class Freshness {
  readonly #clock: () => number;
  #confirmed: { at: number; serverTime: number } | undefined;
  #ttl = 45_000;
  /** Times the server sent lately. One that comes again comes out of a cache and confirms nothing. */
  #seen: string[] = [];

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** When the document was last known to be true, in server time (ms since 1970). */
  get asOf(): number | undefined {
    return this.#confirmed?.serverTime;
  }

  /** The server's time now, as far as we can tell. */
  get serverNow(): number | undefined {
    return this.#confirmed && this.#confirmed.serverTime + this.#clock() - this.#confirmed.at;
  }

  get stage(): 0 | StaleStage {
    if (!this.#confirmed) return 3;
    const age = this.#clock() - this.#confirmed.at;
    let stage = 0;
    while (stage < STAGES.length && age > STAGES[stage]! * this.#ttl) stage++;
    return stage as 0 | StaleStage;
  }

  /** Milliseconds until the stage changes by itself; `undefined` when it no longer does. */
  get untilNextStage(): number | undefined {
    const { stage } = this;
    if (!this.#confirmed || stage === 3) return undefined;
    return STAGES[stage] * this.#ttl - (this.#clock() - this.#confirmed.at) + 1;
  }

  /** A document that is new in itself: another epoch or a higher seq. Its server clock may have been set anew. */
  begin(now: string, ttlSeconds: number): void {
    this.#seen = [];
    this.#ttl = ttlSeconds * 1000;
    this.confirm(now);
  }

  /** The same document, said to be true at `now`. A server clock may be set back, so a lower time is no worse. */
  confirm(now: string): void {
    const serverTime = Date.parse(now);
    if (isNaN(serverTime) || this.#seen.indexOf(now) >= 0) return;
    this.#seen = [now, ...this.#seen.slice(0, 15)];
    this.#confirmed = { at: this.#clock(), serverTime };
  }
}
