import type { HallStatus } from '@huiketing/elements/base.js';
import type { HallProblem } from './hall-problems.ts';

/** The hall's data became live, stale or failed, or something is newly wrong with them. Does not bubble. */
export class HktHallStatusEvent extends Event {
  static readonly type = 'hkt-hall-status';
  readonly status: HallStatus['status'];
  readonly stage: HallStatus['stage'];
  /** When the shown state was last known to be true, in server time (ms since 1970). */
  readonly asOf: HallStatus['asOf'];
  readonly problems: readonly HallProblem[];

  constructor({ status, stage, asOf }: HallStatus, problems: readonly HallProblem[]) {
    super(HktHallStatusEvent.type);
    this.status = status;
    this.stage = stage;
    this.asOf = asOf;
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-hall-status': HktHallStatusEvent;
  }
}
