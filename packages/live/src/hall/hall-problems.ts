import type { Problem } from '@huiketing/model';
import {
  CATALOGUE_PROBLEMS,
  COMPACT_PROBLEMS,
  HALL_PROBLEMS,
  PERSONAL_DATA_CUT,
  STATE_PROBLEMS,
  UNKNOWN_VERSION,
  ZONES_PROBLEMS,
} from '@huiketing/model/errors';
import type { ErrorCode } from '@huiketing/model/errors';
import { warn } from '@huiketing/elements/base.js';

export type HallDocument = 'hall' | 'catalogue' | 'plan' | 'compact' | 'state' | 'identity';

/** One thing that is wrong with a hall's data. */
export interface HallProblem {
  document: HallDocument;
  code: ErrorCode;
  /** Where in the document; empty when it is the document as a whole. */
  path: readonly (string | number)[];
  message: string;
}

const codes: Partial<Record<HallDocument, ErrorCode>> = {
  hall: HALL_PROBLEMS,
  catalogue: CATALOGUE_PROBLEMS,
  plan: ZONES_PROBLEMS,
  compact: COMPACT_PROBLEMS,
};

export function describe(document: HallDocument, problem: Problem): HallProblem {
  const { path, message } = problem;
  const isVersion = document === 'state' && path.length === 1 && path[0] === 'v';
  const code = problem.code === 'personal-data' ? PERSONAL_DATA_CUT : isVersion ? UNKNOWN_VERSION : codes[document];
  return { document, code: code ?? STATE_PROBLEMS, path, message };
}

const MOST = 3;

/** One warning for each document and kind of problem: the first few in words, the rest as a count. */
export function report(problems: readonly HallProblem[]): void {
  const groups = new Map<string, HallProblem[]>();
  for (const problem of problems) {
    const key = problem.document + problem.code;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  groups.forEach((group) => {
    const { document, code } = group[0]!;
    const messages = group.slice(0, MOST).map(({ message }) => message.replace(/\.$/, ''));
    const rest = group.length > MOST ? `; and ${group.length - MOST} more` : '';
    warn(code, 'hkt-hall', `${document}: ${messages.join('; ')}${rest}`, 'Showing what is good');
  });
}
