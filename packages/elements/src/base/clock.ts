/** The time, in milliseconds since 1970. Live replaces it by the server's time; tests by a frozen one. */
export interface Clock {
  now(): number;
  /** Calls back at each full second or minute, until the returned function is called. One timer serves all. */
  every(unit: 'second' | 'minute', tick: () => void): () => void;
}

const lengths = { second: 1000, minute: 60_000 } as const;

/** A clock with a single timer that sleeps until the next second (or minute) that somebody waits for. */
export class SharedClock implements Clock {
  readonly #ticks = { second: new Set<() => void>(), minute: new Set<() => void>() };
  readonly #read: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(read: () => number = Date.now) {
    this.#read = read;
  }

  now(): number {
    return this.#read();
  }

  every(unit: 'second' | 'minute', tick: () => void): () => void {
    this.#ticks[unit].add(tick);
    this.#sleep();
    return () => {
      this.#ticks[unit].delete(tick);
      this.#sleep();
    };
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const unit = this.#ticks.second.size ? 'second' : this.#ticks.minute.size ? 'minute' : undefined;
    if (!unit) return;
    const now = this.now();
    this.#timer = setTimeout(() => this.#wake(now), lengths[unit] - (now % lengths[unit]));
  }

  #wake(before: number): void {
    const now = this.now();
    // A timer may come a millisecond early: then nothing has passed, and it sleeps once more.
    for (const unit of ['second', 'minute'] as const) {
      const length = lengths[unit];
      if (Math.floor(before / length) !== Math.floor(now / length)) this.#ticks[unit].forEach((tick) => tick());
    }
    this.#sleep();
  }
}

let device: Clock | undefined;

/** The clock of a scope; where it brings none, the device's. Apart from the scope, since few elements look at the time. */
export function clockOf({ clock }: { readonly clock?: Clock | undefined }): Clock {
  return clock ?? (device ??= new SharedClock());
}
