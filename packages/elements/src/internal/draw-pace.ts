/** Milliseconds between two draws: ten a second are more than an eye follows, and each costs layout and paint. */
const PACE = 100;

/** Spreads the draws of an element whose data may change a thousand times a second. */
export class DrawPace {
  #last = -PACE;

  /** Resolves when it may draw; at once after a pause. */
  async turn(): Promise<void> {
    const wait = this.#last + PACE - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    this.#last = performance.now();
  }
}
