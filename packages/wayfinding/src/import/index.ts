/** Plans from files. */
export { readPlan } from './read-plan.ts';
export type { ReadPlan } from './read-plan.ts';
