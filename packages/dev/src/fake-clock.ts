/** Time that passes only when a test says so. */
export class FakeClock {
  #now: number;
  #next = 1;
  readonly #timers = new Map<number, { at: number; callback: () => void }>();

  constructor(now = 1000) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly timers = {
    set: (callback: () => void, milliseconds: number): number => {
      this.#timers.set(this.#next, { at: this.#now + Math.max(0, milliseconds), callback });
      return this.#next++;
    },
    clear: (timer: unknown): void => void this.#timers.delete(timer as number),
  };

  /** Timers that wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass, each timer at its moment and all that follows from it before the next. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let due = this.#dueBy(end); due; due = this.#dueBy(end)) {
      this.#timers.delete(due.id);
      this.#now = Math.max(this.#now, due.at);
      due.callback();
      await settled();
    }
    this.#now = end;
  }

  #dueBy(end: number): { id: number; at: number; callback: () => void } | undefined {
    let due: { id: number; at: number; callback: () => void } | undefined;
    for (const [id, timer] of this.#timers) if (timer.at <= end && (!due || timer.at < due.at)) due = { id, ...timer };
    return due;
  }
}

/** Everything that is ready has run: promises, and streams whose pieces come in a later turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise<void>((done) => nextTurn(done));
}

function nextTurn(callback: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(callback);
  else setTimeout(callback, 0);
}
