/** Everything that is wrong with a plan, each with its place and how to mend it. */
import type { Plan } from '@huiketing/model';
import { createRouter } from '../route/router.ts';
import { floorProblems, labelProblems, seatProblems, zoneProblems } from './shape-rules.ts';
import type { PlanProblem } from './problem.ts';
import { doorProblems, passageProblems, wayProblems } from './way-rules.ts';

/** @returns the problems in the order of what to mend first; empty for a good plan */
export function checkPlan(plan: Plan): PlanProblem[] {
  const router = createRouter(plan);
  return [
    ...floorProblems(plan, router.floors),
    ...zoneProblems(plan),
    ...seatProblems(plan),
    ...doorProblems(router),
    ...passageProblems(router),
    ...wayProblems(router),
    ...labelProblems(plan),
  ];
}
