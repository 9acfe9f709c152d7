import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CallTurns } from '../internal/call-turns.ts';

/** Draws an element anew whenever the turn passes to another call. */
export class TurnsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => CallTurns;
  #turns: CallTurns | undefined;
  #leave: (() => void) | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, wish: () => CallTurns) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostUpdate(): void {
    const turns = this.#wish();
    // An update that was under way when its element left still comes.
    if (turns === this.#turns || !this.#isConnected) return;
    this.#leave?.();
    this.#turns = turns;
    this.#leave = turns.subscribe(() => this.#host.requestUpdate());
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#leave?.();
    this.#leave = undefined;
    this.#turns = undefined;
  }
}
