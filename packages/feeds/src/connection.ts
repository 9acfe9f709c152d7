import type { Failure } from './failure.ts';
import { retryDelay } from './backoff.ts';
import type { Surroundings } from './surroundings.ts';

/** One attempt at a lasting connection. Every sign of life is told; its end is told once, or never after `close`. */
export interface Line {
  close(): void;
}

export interface LineEvents {
  alive(): void;
  ended(failure: Failure): void;
}

/** Silence of more beats than this is a dead line, whatever its socket says. */
const PATIENCE = 2.5;

export interface ConnectionOptions {
  open(events: LineEvents): Line;
  /** Milliseconds between beats; the feed's own are 15 s apart. */
  beat: number;
  failed(failure: Failure): void;
  silent: Failure;
}

/**
 * Keeps one line open: drops it when it falls silent without waiting for its close, and opens the next after a pause
 * with jitter, from 1 to 30 s.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #surroundings: Surroundings;
  #line: Line | undefined;
  #isRunning = false;
  #timer: unknown;
  #failures = 0;
  /** Which line counts: an old one that still talks is nobody. */
  #turn = 0;

  constructor(options: ConnectionOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#open();
  }

  stop(): void {
    this.#isRunning = false;
    this.#drop();
    this.#failures = 0;
  }

  /** Opens the next line now instead of after the pause. */
  poke(): void {
    if (this.#isRunning && !this.#line) this.#open();
  }

  #open(): void {
    this.#drop();
    const turn = this.#turn;
    const isOurs = (): boolean => turn === this.#turn && this.#isRunning;
    this.#watch();
    const line = this.#options.open({
      alive: () => {
        if (!isOurs()) return;
        this.#failures = 0;
        this.#watch();
      },
      ended: (failure) => isOurs() && this.#fail(failure),
    });
    if (isOurs()) this.#line = line;
    else line.close();
  }

  #watch(): void {
    const { timers } = this.#surroundings;
    timers.clear(this.#timer);
    this.#timer = timers.set(() => this.#fail(this.#options.silent), this.#options.beat * PATIENCE);
  }

  #fail(failure: Failure): void {
    this.#drop();
    this.#failures++;
    this.#options.failed(failure);
    // Who hears of it may have stopped us.
    if (!this.#isRunning) return;
    const { timers, random } = this.#surroundings;
    this.#timer = timers.set(() => this.#open(), retryDelay(this.#failures, random));
  }

  #drop(): void {
    this.#turn++;
    this.#surroundings.timers.clear(this.#timer);
    this.#line?.close();
    this.#line = undefined;
  }
}
