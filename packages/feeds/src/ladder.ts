import type { FeedEvent, FeedSink, Transport } from './transport.ts';

/**
 * Transports from the best to the plainest, as one. The best always runs; each below it runs only while all above it
 * fail, so that a hall is never without its data, and goes as soon as one above brings them again.
 */
export function createLadder(rungs: readonly Transport[]): Transport {
  return new Ladder(rungs);
}

class Ladder implements Transport {
  readonly #rungs: readonly Transport[];
  #sink: FeedSink | undefined;
  /** How many rungs run, from the top. */
  #running = 0;

  constructor(rungs: readonly Transport[]) {
    this.#rungs = rungs;
  }

  start(sink: FeedSink): void {
    if (this.#sink) return;
    this.#sink = sink;
    this.#reach(1);
  }

  stop(): void {
    this.#sink = undefined;
    this.#reach(0);
  }

  poke(): void {
    this.#rungs.slice(0, this.#running).forEach((rung) => rung.poke());
  }

  #reach(count: number): void {
    while (this.#running > count) this.#rungs[--this.#running]!.stop();
    while (this.#running < count) {
      const at = this.#running++;
      this.#rungs[at]!.start((event) => this.#hear(at, event));
    }
  }

  #hear(at: number, event: FeedEvent): ReturnType<FeedSink> {
    if (!this.#sink || at >= this.#running) return 'dropped';
    const isLast = at === this.#rungs.length - 1;
    // Only the plainest way left tells that nothing comes; above it, another is already asked.
    const outcome = event.type === 'failed' && !isLast ? 'dropped' : this.#sink(event);
    // A broker's memory proves nothing about the line.
    if (event.type === 'retained') return outcome;
    if (outcome === 'kept') this.#reach(at + 1);
    else if (outcome === 'dropped' && !isLast && at === this.#running - 1) this.#reach(at + 2);
    return outcome;
  }
}
