import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of quiet before something is read out: while one types, the letters speak. */
const QUIET = 700;

/** What a live region says of changes: politely, once, and nothing of how it was at first. */
export class QuietStatus implements ReactiveController {
  /** What the region holds. */
  words = '';
  readonly #host: ReactiveControllerHost;
  readonly #wordsOf: () => string;
  #last: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, wordsOf: () => string) {
    this.#host = host;
    this.#wordsOf = wordsOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const words = this.#wordsOf();
    if (words === this.#last) return;
    const isFirst = this.#last === undefined;
    this.#last = words;
    if (isFirst) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.words = words;
      this.#host.requestUpdate();
    }, QUIET);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
  }
}
