/**
 * A day of visitors: who comes when, and how long their matters take. The same for the same seed. Nobody is in it: a
 * visitor is a queue, a priority and some durations.
 */
import type { Priority } from '@huiketing/model';
import { atHour } from '../domain/hall-time.ts';
import type { HallSetup } from '../domain/setup.ts';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';

export interface Visitor {
  at: number;
  queue: string;
  priority?: Priority;
  window?: { from: string; until: string };
  /** Seconds from the call to the seat. */
  walk: number;
  /** Seconds the matter takes. */
  matter: number;
  /** Does not hear the call. */
  misses: boolean;
  /** Comes back after having missed it, so many seconds later. */
  returns?: number;
  /** The matter goes on in another queue. */
  goesOn?: string;
}

/** People an hour and colleague, by the clock: a morning peak, a quiet noon, a smaller afternoon. */
const PACE: readonly [fromHour: number, perHour: number][] = [
  [8.5, 5],
  [9, 8],
  [11, 6],
  [12, 2.5],
  [13.5, 5.5],
  [15, 6],
  [16.5, 3],
  [17.5, 0],
];

const FIRST = PACE[0]![0];
const LAST = PACE[PACE.length - 1]![0];

function paceAt(hour: number): number {
  return PACE.reduce((pace, [from, perHour]) => (hour >= from ? perHour : pace), 0);
}

/** Every visitor of the day of `moment`, in the order of their coming. */
export function visitorsOf(setup: HallSetup, moment: number, seed: number): Visitor[] {
  const opens = atHour(moment, 0);
  const day = Math.round(opens / 86_400_000);
  const visitors = Object.keys(setup.queues).flatMap((queue, index) => {
    const chance = chanceOf(seed * 1009 + day * 31 + index);
    const people = Object.values(setup.staff).reduce(
      (sum, { queues }) => sum + (queues.includes(queue) ? 1 / queues.length : 0),
      0,
    );
    return arrivals(people, chance).map((hour) => visitor(setup, queue, opens + hour * 3_600_000, chance));
  });
  return visitors.sort((a, b) => a.at - b.at);
}

function arrivals(people: number, chance: Chance): number[] {
  const hours: number[] = [];
  let hour = FIRST;
  while (hour < LAST) {
    hour += chance.gap(Math.max(paceAt(hour) * people, 0.05));
    if (hour < LAST) hours.push(hour);
  }
  return hours;
}

function visitor(setup: HallSetup, queue: string, at: number, chance: Chance): Visitor {
  const others = Object.keys(setup.queues).filter((each) => each !== queue);
  const misses = chance.is(0.06);
  const who: Visitor = {
    at: Math.round(at),
    queue,
    walk: Math.round(chance.skewed(35, 0.4)),
    matter: Math.round(Math.min(chance.skewed(330, 0.55), 3000)),
    misses,
    ...priorityOf(at, chance),
  };
  if (misses && chance.is(0.6)) who.returns = Math.round(chance.skewed(300, 0.5));
  if (others.length > 0 && chance.is(0.04)) who.goesOn = chance.of(others);
  return who;
}

function priorityOf(at: number, chance: Chance): Pick<Visitor, 'priority' | 'window'> {
  const lot = chance.next();
  if (lot < 0.12) return { priority: 'elder' };
  if (lot < 0.15) return { priority: 'disability' };
  if (lot >= 0.23) return {};
  const from = at + Math.round(chance.next() * 20 - 10) * 60_000;
  return {
    priority: 'booking',
    window: { from: new Date(from).toISOString(), until: new Date(from + 1_800_000).toISOString() },
  };
}
