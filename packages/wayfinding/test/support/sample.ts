import { readFileSync } from 'node:fs';
import { parsePlan } from '@huiketing/model';
import type { Plan } from '@huiketing/model';

const url = new URL('../../../model/data/sample-hall/plan.json', import.meta.url);

/** The sample hall, changed for a test. */
export function samplePlan(change?: (plan: any) => void): Plan {
  const document = JSON.parse(readFileSync(url, 'utf8'));
  change?.(document);
  return parsePlan(document).value!;
}

/** A small plan: a floor of 10 × 8 m, and what a test adds. */
export function smallPlan(more: Partial<Plan> = {}): Plan {
  return { floors: [{ code: 'f', width: 10, height: 8 }], zones: [], ...more } as Plan;
}
