import type { Locale } from '@huiketing/model/vocabularies';

/**
 * A person asked to hear something. A host with a voice of its own cancels it (`preventDefault()`), speaks `texts`, and
 * says when it is over by `finished(promise)`; `signal` tells it to stop. Otherwise the device's voice reads.
 */
export class HktSpeakRequestEvent extends Event {
  /** What to say, sentence by sentence. */
  readonly texts: readonly string[];
  readonly locale: Locale;
  /** Aborted when the person has heard enough, or the words have left the page. */
  readonly signal: AbortSignal;
  /** For the host: the promise that ends with the last word. Without it, reading goes on until a person stops it. */
  readonly finished: (promise: PromiseLike<unknown>) => void;
  /** For the host: the index of the sentence that is spoken now, so that it is marked. */
  readonly reached: (index: number) => void;

  constructor(
    texts: readonly string[],
    locale: Locale,
    { signal, finished, reached }: Pick<HktSpeakRequestEvent, 'signal' | 'finished' | 'reached'>,
  ) {
    super('hkt-speak-request', { bubbles: true, composed: true, cancelable: true });
    this.texts = texts;
    this.locale = locale;
    this.signal = signal;
    this.finished = finished;
    this.reached = reached;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-speak-request': HktSpeakRequestEvent;
  }
}
