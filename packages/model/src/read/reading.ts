/** One reading of one document: where the reader stands, what it found, what it may still spend. */
import { formatPath } from './problem.ts';
import type { Path, Problem, ProblemCode } from './problem.ts';

export interface ReadingOptions {
  /** Cut ID- and phone-shaped text, and quote no value in messages. */
  personal?: boolean;
  /** How many values are read before the rest is left alone. */
  most?: number;
  /** Codes that references may name, per kind: `{ zone: new Set([...]) }`. A kind not named is not checked. */
  known?: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Enough to see every fault of a long list, few enough to keep. */
const MOST_PROBLEMS = 10_000;
const MOST_VALUES = 4_000_000;

export class Reading {
  readonly path: Path = [];
  readonly problems: Problem[] = [];
  readonly personal: boolean;
  readonly #known: Readonly<Record<string, ReadonlySet<string>>>;
  readonly #seen = new Map<string, Set<unknown>>();
  #left: number;
  #unlisted = 0;
  #exhausted = false;

  constructor({ personal = false, most = MOST_VALUES, known = {} }: ReadingOptions = {}) {
    this.personal = personal;
    this.#left = most;
    this.#known = known;
  }

  /** Runs `work` one step deeper. */
  at<T>(step: string | number, work: () => T): T {
    this.path.push(step);
    const result = work();
    this.path.pop();
    return result;
  }

  error(code: ProblemCode, cause: string): void {
    this.#report('error', code, cause);
  }

  warning(code: ProblemCode, cause: string): void {
    this.#report('warning', code, cause);
  }

  /** Adds to the problem just reported at `depth` what was done instead. */
  conclude(depth: number, instead: string): void {
    const last = this.problems[this.problems.length - 1];
    if (last && !this.#unlisted && last.path.length === depth) last.message += ` ${instead}`;
  }

  /** Takes one value from the budget; false when there is none left, which is reported once. */
  spend(): boolean {
    if (this.#left-- > 0) return true;
    if (!this.#exhausted)
      this.error('too-large', 'the document is larger than anything a hall needs. The rest was not read');
    this.#exhausted = true;
    return false;
  }

  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** Whether `value` is the first of its kind in this document. */
  isFirst(kind: string, value: unknown): boolean {
    let seen = this.#seen.get(kind);
    if (!seen) this.#seen.set(kind, (seen = new Set()));
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  }

  isKnown(kind: string, value: string): boolean {
    return !this.#known[kind] || this.#known[kind].has(value);
  }

  finish(): Problem[] {
    if (this.#unlisted) {
      const message = `${this.#unlisted} more problems are not listed.`;
      this.problems.push({ path: [], code: 'more-problems', message, level: 'error' });
    }
    return this.problems;
  }

  #report(level: Problem['level'], code: ProblemCode, cause: string): void {
    if (this.problems.length >= MOST_PROBLEMS) {
      this.#unlisted++;
      return;
    }
    this.problems.push({ path: [...this.path], code, message: `${formatPath(this.path)}: ${cause}.`, level });
  }
}
