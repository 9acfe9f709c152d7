/** What a token build can fail on; the README lists them. */
export type ProblemCode =
  | 'bad-source'
  | 'broken-reference'
  | 'circular-reference'
  | 'skipped-tier'
  | 'literal'
  | 'not-a-system-colour'
  | 'unknown-override'
  | 'duplicate'
  | 'hex'
  | 'contrast'
  | 'reserved-colour'
  | 'elder-text'
  | 'sign-size'
  | 'printed'
  | 'removed-name'
  | 'unlisted-name';

export interface Problem {
  readonly code: ProblemCode;
  /** The token that is at fault, as a path (`color.page`) or custom property. */
  readonly name: string;
  readonly message: string;
}

export const formatProblem = (problem: Problem): string => `${problem.code}: ${problem.name}: ${problem.message}`;
