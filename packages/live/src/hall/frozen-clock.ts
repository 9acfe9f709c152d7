import type { Clock } from '@huiketing/elements/base.js';

/** Time that stands still, for stories, tests and pictures. */
export class FrozenClock implements Clock {
  readonly #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  every(): () => void {
    return () => undefined;
  }
}
