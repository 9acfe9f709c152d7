/** A lane is one part of `npm test` that can be run, counted and named on its own. */
import type { Log } from './log.ts';

export interface Tally {
  passed: number;
  failed: number;
  /** What a person needs to read when something failed: one line each. */
  problems: string[];
  /** Figures worth showing even when all is well. */
  notes?: string[];
}

export interface Lane {
  readonly name: string;
  /** One line: what holds when this lane is green. */
  readonly proves: string;
  /** Lanes that must have passed before; when one failed, this one counts as failed without running. */
  readonly after?: readonly string[];
  /** Lanes that share a resource (the focused page, `dist`) never run at the same time. */
  readonly shares?: string;
  /** Why this lane cannot exist on this machine (not: why it failed). */
  readonly excluded?: () => string | undefined;
  run(log: Log): Promise<Tally>;
}

export const pass = (notes: string[] = []): Tally => ({ passed: 1, failed: 0, problems: [], notes });

export const fail = (...problems: string[]): Tally => ({ passed: 0, failed: 1, problems });

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    problems: tallies.flatMap((tally) => tally.problems),
    notes: tallies.flatMap((tally) => tally.notes ?? []),
  };
}

/** Green that tested nothing is red. */
export function honest(tally: Tally): Tally {
  if (tally.passed + tally.failed > 0) return tally;
  return { ...tally, failed: 1, problems: [...tally.problems, 'nothing was tested'] };
}
