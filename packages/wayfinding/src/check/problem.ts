/** One thing that is wrong with a plan. */
export const PLAN_PROBLEMS = [
  'no-entrance',
  'unknown-floor',
  'unknown-zone',
  'off-the-floor',
  'zone-without-area',
  'zones-overlap',
  'seat-outside-zone',
  'door-without-wall',
  'door-leads-nowhere',
  'passage-leads-nowhere',
  'unmeasured',
  'label-missing',
  'unreachable',
  'no-step-free-way',
] as const;
export type PlanProblemCode = (typeof PLAN_PROBLEMS)[number];

export interface PlanProblem {
  code: PlanProblemCode;
  /** Where in the document: `['zones', 3]`. */
  path: (string | number)[];
  /** Where on the plan, in metres. */
  at?: { floor: string; x: number; y: number };
  /** What is wrong, and how it is mended. */
  cause: { zh: string; en: string };
  mend: { zh: string; en: string };
}

type Both = readonly [zh: string, en: string];

export function problem(
  code: PlanProblemCode,
  path: PlanProblem['path'],
  at: PlanProblem['at'] | undefined,
  cause: Both,
  mend: Both,
): PlanProblem {
  const both = ([zh, en]: Both): { zh: string; en: string } => ({ zh, en });
  return { code, path, ...(at && { at }), cause: both(cause), mend: both(mend) };
}
