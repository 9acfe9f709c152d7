import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../base/clock.ts';

/** Renders an element again at each full second or minute of its scope's clock. */
export class TickController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => { clock: Clock; unit: 'second' | 'minute' } | undefined;
  #connected = false;
  #clock: Clock | undefined;
  #unit: string | undefined;
  #stop: (() => void) | undefined;

  /** `wish` says which clock and how often; undefined where the time stands still. */
  constructor(host: ReactiveControllerHost, wish: () => { clock: Clock; unit: 'second' | 'minute' } | undefined) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
    // The time went on while the element was away.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#follow();
  }

  #follow(): void {
    const wish = this.#connected ? this.#wish() : undefined;
    if (wish?.clock === this.#clock && wish?.unit === this.#unit) return;
    this.#stop?.();
    this.#clock = wish?.clock;
    this.#unit = wish?.unit;
    this.#stop = wish?.clock.every(wish.unit, () => this.#host.requestUpdate());
  }
}
