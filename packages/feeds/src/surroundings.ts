/** Keeps texts across reloads. What throws (blocked, full) counts as not kept. */
export interface TextStore {
  get(key: string): string | null | undefined;
  set(key: string, value: string): void;
}

/** Keeps whole documents across reloads, as large as they come. What rejects counts as not kept. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
}

/** All that a feed takes from where it runs, so that a test can bring its own. */
export interface Surroundings {
  fetch: typeof fetch;
  /** Milliseconds that only ever grow; never the wall clock. */
  clock(): number;
  timers: {
    set(callback: () => void, milliseconds: number): unknown;
    clear(timer: unknown): void;
  };
  /** 0 ≤ x < 1. */
  random(): number;
  /** Keeps the last good documents; absent, nothing outlives a reload. */
  storage?: TextStore | undefined;
  /** Keeps the documents beside the state; absent, `storage` does, as far as it has room. */
  shelf?: Shelf | undefined;
  /** Who reads the documents: an ETag is used after a reload only by the version that kept it. */
  version?: string | undefined;
  /** The page's own address, against which relative ones are read and mixed content is told; absent in Node. */
  page?: string | undefined;
}

/** What this page, worker or Node process gives. Storage is the caller's to add. */
export function ownSurroundings(change: Partial<Surroundings> = {}): Surroundings {
  const { location } = globalThis as { location?: { href: string } };
  return {
    fetch: (input, init) => fetch(input, init),
    clock: () => performance.now(),
    timers: {
      set: (callback, milliseconds) => setTimeout(callback, milliseconds),
      clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    },
    random: Math.random,
    page: location?.href,
    ...change,
  };
}
