import type { Call, HallState } from '@huiketing/model';
import type { DueCall, Scope } from '../base/scope.ts';
import { attemptKey } from './calls.ts';

/** A call whose turn it is: shown big and spoken at the same time, so that a voice and a screen never differ. */
export interface CallTurn extends DueCall {
  /** The id and the attempt. */
  key: string;
}

/** How long a turn lasts at least and, whatever a voice does, at most (ms). */
const LEAST = 8000;
const MOST = 40_000;
/** Calls of an hour, if nobody hears them: then the oldest have passed anyway. */
const LONGEST_LINE = 100;

const keyOf = ({ id, call }: DueCall): string => attemptKey(id, call);

/** The line of calls to be shown and spoken, one after the other, in their order; one line for each hall on a page. */
export class CallTurns {
  current: CallTurn | undefined;
  /** Milliseconds that each turn lasts at least; the longest wish counts. */
  least = LEAST;
  readonly #listeners = new Set<() => void>();
  readonly #line: CallTurn[] = [];
  #calls: Readonly<Record<string, Call>> = {};
  /** What the line has seen, where no ledger of the hall's keeps count. */
  #seen: Set<string> | undefined;
  #held = 0;
  #isRipe = false;
  #timers: ReturnType<typeof setTimeout>[] = [];

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (!this.#listeners.size) this.#rest();
    };
  }

  /** Takes what is new in a state. `claim` is the hall's ledger; without it, what stands there at first is not new. */
  take(state: HallState | undefined, claim: (() => readonly DueCall[]) | undefined): void {
    this.#calls = state?.calls ?? {};
    for (const due of claim ? claim() : this.#fresh()) this.#line.push({ ...due, key: keyOf(due) });
    this.#line.splice(0, this.#line.length - LONGEST_LINE);
    // Who is there already, or was moved elsewhere, is called no more.
    if (!this.current || !this.#isCalling(this.current)) this.#next();
  }

  /** Keeps the turn until the returned function is called: its words are still being spoken. */
  hold(): () => void {
    this.#held++;
    let isHeld = true;
    const turn = this.current;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      if (turn !== this.current) return;
      this.#held--;
      this.#end();
    };
  }

  #fresh(): DueCall[] {
    const live = Object.entries(this.#calls)
      .map(([id, call]) => ({ id, call }))
      .filter(({ call }) => call?.state === 'calling');
    const seen = this.#seen;
    this.#seen = new Set([...(seen ?? []), ...live.map(keyOf)]);
    const fresh = seen ? live.filter((due) => !seen.has(keyOf(due))) : [];
    return fresh.sort((a, b) => Date.parse(a.call.at ?? '') - Date.parse(b.call.at ?? ''));
  }

  #next(): void {
    this.#clear();
    let turn = this.#line.shift();
    while (turn && !this.#isCalling(turn)) turn = this.#line.shift();
    if (turn) {
      this.#timers = [setTimeout(() => this.#ripen(), this.least), setTimeout(() => this.#next(), MOST)];
    }
    const isNews = turn !== this.current;
    this.current = turn;
    if (isNews) this.#listeners.forEach((listener) => listener());
  }

  #isCalling(turn: CallTurn): boolean {
    const now = this.#calls[turn.id];
    return now?.state === 'calling' && attemptKey(turn.id, now) === turn.key;
  }

  #ripen(): void {
    this.#isRipe = true;
    this.#end();
  }

  #end(): void {
    if (this.#isRipe && this.#held <= 0) this.#next();
  }

  #clear(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers = [];
    this.#held = 0;
    this.#isRipe = false;
  }

  #rest(): void {
    this.#clear();
    this.current = undefined;
    this.#line.length = 0;
    this.#seen = undefined;
  }
}

const lines = new WeakMap<Scope, CallTurns>();

/** The line of the hall that an element stands in. */
export function turnsOf(scope: Scope): CallTurns {
  let turns = lines.get(scope);
  if (!turns) lines.set(scope, (turns = new CallTurns()));
  return turns;
}
