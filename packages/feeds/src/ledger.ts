import type { Call } from '@huiketing/model';
import type { TextStore } from './surroundings.ts';

/** A call to be spoken now. */
export interface DueCall {
  id: string;
  call: Call;
}

/** What is asked: the calls that are shown, and when. */
export interface Claim {
  calls: Readonly<Record<string, Call>>;
  /** The server's time (ms since 1970). */
  now: number;
  /** Whether this is the first document since the page began. */
  isFirst: boolean;
}

/** A call stays in the book for this long after it can be spoken (ms): longer than any reload takes. */
const KEPT = 24 * 3_600_000;
/** As many attempts as a busy day has; beyond it the oldest go. */
const MOST = 5000;

/**
 * Which attempts at which calls were spoken: each once, never after its `until`, across reloads. The book is written
 * before anything is said; where it can't be read or written, calls that stood there when the page began stay unspoken.
 */
export class Ledger {
  readonly #storage: TextStore | undefined;
  readonly #key: string;
  readonly #spoken = new Map<string, number>();
  #isWritable: boolean;

  constructor(storage: TextStore | undefined, src: string, hall: string) {
    this.#storage = storage;
    this.#key = `huiketing/1 ${src}#${hall} spoken`;
    this.#isWritable = this.#read();
  }

  /** The calls that may be spoken, oldest first. Each is given out once. */
  claim({ calls, now, isFirst }: Claim): DueCall[] {
    const due = Object.keys(calls)
      .map((id) => ({ id, call: calls[id]! }))
      .filter(({ id, call }) => isDue(call, now) && !this.#spoken.has(keyOf(id, call)))
      .sort((a, b) => Date.parse(a.call.at ?? '') - Date.parse(b.call.at ?? '') || (a.id < b.id ? -1 : 1));
    if (!due.length) return [];
    for (const { id, call } of due) this.#spoken.set(keyOf(id, call), now);
    this.#prune(calls, now);
    const isSafe = this.#write();
    return isFirst && !isSafe ? [] : due;
  }

  #read(): boolean {
    if (!this.#storage) return false;
    try {
      const text = this.#storage.get(this.#key);
      const entries = text ? (JSON.parse(text) as unknown) : {};
      if (typeof entries !== 'object' || !entries || Array.isArray(entries)) return false;
      for (const [key, at] of Object.entries(entries)) if (typeof at === 'number') this.#spoken.set(key, at);
      return true;
    } catch {
      return false;
    }
  }

  #write(): boolean {
    const wasReadable = this.#isWritable;
    try {
      if (!this.#storage) return false;
      const entries: Record<string, number> = {};
      this.#spoken.forEach((at, key) => (entries[key] = at));
      this.#storage.set(this.#key, JSON.stringify(entries));
      this.#isWritable = true;
    } catch {
      this.#isWritable = false;
    }
    return wasReadable && this.#isWritable;
  }

  /** A server clock may jump either way: age counts both ways, and what is still shown is never forgotten. */
  #prune(calls: Claim['calls'], now: number): void {
    const shown = new Set(Object.keys(calls).map((id) => keyOf(id, calls[id]!)));
    this.#spoken.forEach((at, key) => {
      if (Math.abs(now - at) > KEPT && !shown.has(key)) this.#spoken.delete(key);
    });
    const surplus = this.#spoken.size - MOST;
    if (surplus > 0) [...this.#spoken.keys()].slice(0, surplus).forEach((key) => this.#spoken.delete(key));
  }
}

function isDue({ state, until }: Call, now: number): boolean {
  return state === 'calling' && (until === undefined || now <= Date.parse(until));
}

function keyOf(id: string, { attempt }: Call): string {
  return `${id} ${attempt}`;
}
