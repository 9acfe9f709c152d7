/** plan.json as text: whatever is wrong with it is said, nothing is thrown. */
import { parsePlan } from '@huiketing/model';
import type { Plan, Problem } from '@huiketing/model';

export interface ReadPlan {
  plan: Plan | undefined;
  /** Of the document; empty when it is as it should be. */
  problems: Problem[];
  /** Said when the text is no JSON at all. */
  failure?: string;
}

export function readPlan(text: string): ReadPlan {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { plan: undefined, problems: [], failure: (error as Error).message };
  }
  const { value, problems } = parsePlan(document);
  return { plan: value, problems };
}
