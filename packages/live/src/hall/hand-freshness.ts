import { Freshness } from '@huiketing/feeds';
import type { Surroundings } from '@huiketing/feeds';
import type { HallStatus } from '@huiketing/elements/base.js';
import type { HallState } from '@huiketing/model';
import { hallSurroundings } from './shared-feed.ts';

/** A state that the page hands over ages as one from a feed does: old must never look new. */
export class HandFreshness {
  readonly #changed: () => void;
  readonly #surroundings: Surroundings = hallSurroundings();
  #state: HallState | undefined;
  #freshness: Freshness | undefined;
  #timer: unknown;

  /** `changed` is called when the status changes by itself. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** `stands`: time stands still, so nothing ages. */
  statusOf(state: HallState, stands: boolean): HallStatus {
    if (state !== this.#state) {
      this.#state = state;
      this.#freshness = new Freshness(this.#surroundings.clock);
      this.#freshness.begin(state.now ?? new Date().toISOString(), state.ttl ?? 45);
    }
    const { asOf, stage, untilNextStage } = this.#freshness!;
    this.rest();
    if (!stands && untilNextStage !== undefined)
      this.#timer = this.#surroundings.timers.set(this.#changed, untilNextStage);
    const shown = stands ? 0 : stage;
    return { status: shown ? 'stale' : 'live', ...(shown && { stage: shown }), ...(asOf !== undefined && { asOf }) };
  }

  rest(): void {
    this.#surroundings.timers.clear(this.#timer);
  }
}
