import type { HallState, Zone } from '@huiketing/model';
import { objectsIn } from '../internal/objects.ts';

/** How it is in a zone: a free hand, all at work, paused, closed, or nobody there for the moment. */
export type ZoneLiveState = 'free' | 'busy' | 'paused' | 'closed' | 'away';

export interface ZoneLive {
  state: ZoneLiveState;
  /** How many wait in the zone's open queues. */
  waiting: number;
}

/** What the hall's state says of a zone; nothing of a zone that it does not speak of. */
export function zoneLive(state: HallState, code: string): ZoneLive | undefined {
  const queues = objectsIn(Object.values(state.queues ?? {})).filter(({ zone }) => zone === code);
  const staff = objectsIn(Object.values(state.staff ?? {})).filter(({ zone }) => zone === code);
  if (!queues.length && !staff.length) return undefined;
  const open = queues.filter((queue) => queue.open === 'open');
  const waiting = open.reduce((sum, queue) => sum + (Number(queue.waiting) || 0), 0);
  const is = (state: ZoneLiveState): ZoneLive => ({ state, waiting });
  if (queues.length && !open.length)
    return is(queues.some((queue) => queue.open === 'suspended') ? 'paused' : 'closed');
  const has = (wanted: string): boolean => staff.some((one) => one.state === wanted);
  if (has('free')) return is('free');
  if (has('busy')) return is('busy');
  if (has('away')) return is('away');
  return is(waiting ? 'busy' : 'free');
}

/** What to tell a developer of zones that the state speaks of and the plan does not have; nothing where all are known. */
export function strangers(zones: readonly Zone[], state: HallState | undefined): string {
  const queues = objectsIn(Object.values(state?.queues ?? {}));
  const staff = objectsIn(Object.values(state?.staff ?? {}));
  const codes: unknown[] = [...queues.map(({ zone }) => zone), ...staff.map(({ zone }) => zone)];
  const unknown = codes.filter((code) => typeof code === 'string' && zones.every((zone) => zone.code !== code));
  return zones.length && unknown.length ? `the state speaks of zones that the plan lacks: ${unknown.join(', ')}` : '';
}
