import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../base/clock.ts';

/** Seconds of warning before a screen goes back to its start: as long as WCAG 2.2.1 asks for at least, and a breath more. */
const WARNING = 25;

/** An idle time below this would warn those who have just begun to read. */
const LEAST = 40;

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'];
const QUIETLY = { capture: true, passive: true };

export interface IdleWish {
  clock: Clock;
  /** Seconds without a touch until the screen goes back to its start. */
  seconds: number;
  /** Whether somebody left something on the screen. */
  isUsed: boolean;
}

/** Counts the seconds in which nobody touches a screen that all share. */
export class IdleController implements ReactiveController {
  /** Seconds without a touch. */
  still = 0;
  /** Seconds left, while the warning shows. */
  left: number | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => IdleWish | undefined;
  readonly #tick: () => void;
  readonly #reset: () => void;
  #clock: Clock | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  /** `tick` is called each second in which nothing was left to reset; `reset` when the time is up. */
  constructor(
    host: ReactiveControllerHost,
    wish: () => IdleWish | undefined,
    does: { tick: () => void; reset: () => void },
  ) {
    this.#host = host;
    this.#wish = wish;
    this.#tick = does.tick;
    this.#reset = does.reset;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdated(): void {
    this.#follow(this.#connected ? this.#wish()?.clock : undefined);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#follow(undefined);
  }

  handleEvent(): void {
    this.still = 0;
    if (this.left === undefined) return;
    this.left = undefined;
    this.#host.requestUpdate();
  }

  #follow(clock: Clock | undefined): void {
    if (clock === this.#clock) return;
    this.#stop?.();
    if (!this.#clock) for (const touch of TOUCHES) addEventListener(touch, this, QUIETLY);
    if (!clock) for (const touch of TOUCHES) removeEventListener(touch, this, QUIETLY);
    this.#clock = clock;
    this.#stop = clock?.every('second', () => this.#onSecond());
    this.still = 0;
    this.left = undefined;
  }

  #onSecond(): void {
    const wish = this.#wish();
    this.still++;
    if (!wish?.isUsed) {
      this.left = undefined;
      return this.#tick();
    }
    const left = Math.max(LEAST, wish.seconds) - this.still;
    if (left > WARNING) return;
    this.left = left > 0 ? left : undefined;
    if (left <= 0) this.#reset();
    this.#host.requestUpdate();
  }
}
