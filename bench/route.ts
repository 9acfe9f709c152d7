/**
 * Routes in made halls: the router beside A* on typed arrays as one would write it by hand for nothing else, over the same
 * graph and in turn within one run. Both must find ways of the same length.
 */
import { performance } from 'node:perf_hooks';
import type { Plan } from '@huiketing/model';
import sample from '../packages/model/data/sample-hall/plan.json' with { type: 'json' };
import { createRouter } from '../packages/wayfinding/src/index.ts';
import type { Router } from '../packages/wayfinding/src/index.ts';
import { Net } from '../packages/wayfinding/src/route/net.ts';
import type { Links } from '../packages/wayfinding/src/route/net.ts';
import { gaits } from '../packages/wayfinding/src/route/profile.ts';
import { handAStar } from './route-hand.ts';
import { hallOfTables } from './route-plans.ts';

export interface RouteBench {
  /** Milliseconds from a plan to its first route: the sample hall, and a hall of 500 tables. */
  first: { small: number; large: number };
  nodes: number;
  /** Milliseconds of a route. */
  ours: { p50: number; p95: number };
  hand: { p50: number; p95: number };
  /** The share of routes that are as short as the hand-written search found. */
  optimal: number;
}

interface Spot {
  x: number;
  y: number;
}

const ROUNDS = 9;
const ROUTES = 200;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function firstRoute(plan: Plan, from: Spot, to: Spot): number {
  const rounds = Array.from({ length: ROUNDS }, () => timed(() => createRouter(plan).route(from, to)));
  return percentile(rounds, 0.5);
}

/** Places between the tables, spread by a fixed rule. */
function spotsOf({ floors: [space] }: Router, count: number): Spot[] {
  const [width, height] = [space!.outline![2]!.x, space!.outline![2]!.y];
  const aisle = (height - 1) / 2;
  return Array.from({ length: count }, (_, n) => ({
    x: 0.6 + ((n * 0.618034) % 1) * (width - 1.2),
    y: 0.5 + Math.floor(((n * 0.414214) % 1) * aisle) * 2,
  }));
}

export function measureRoutes(columns = 25, rows = 20): RouteBench {
  const plan = hallOfTables(columns, rows);
  const router = createRouter(plan);
  const net = new Net(plan, router.floors, gaits.walking);
  const links: Links[] = Array.from({ length: net.size }, (_, node) => net.links(node));
  const hand = handAStar(net.x, net.y, links);
  const spots = spotsOf(router, ROUTES * 2);
  const ends = spots.map((spot) => ({ spot, links: net.attach(0, spot) }));
  const times = { ours: new Array<number>(ROUTES).fill(Infinity), hand: new Array<number>(ROUTES).fill(Infinity) };
  let optimal = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < ROUTES; at++) {
      const [from, to] = [ends[at * 2]!, ends[at * 2 + 1]!];
      const sees = net.floors[0]!.sees(from.spot, to.spot);
      let cost = Infinity;
      times.hand[at] = Math.min(
        times.hand[at]!,
        timed(() => (cost = hand(from.spot, from.links, to.spot, to.links, sees))),
      );
      let ours: ReturnType<Router['route']> | undefined;
      times.ours[at] = Math.min(
        times.ours[at]!,
        timed(() => (ours = router.route(from.spot, to.spot))),
      );
      if (round === 0 && ours?.found && Math.abs(ours.cost - cost) < 1e-6) optimal++;
    }
  }
  const both = (values: readonly number[]): { p50: number; p95: number } => ({
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
  });
  return {
    first: {
      small: firstRoute(sample as unknown as Plan, { x: 12, y: 15 }, { x: 3, y: 2 }),
      large: firstRoute(plan, spots[0]!, spots[1]!),
    },
    nodes: net.size,
    ours: both(times.ours),
    hand: both(times.hand),
    optimal: optimal / ROUTES,
  };
}

if (import.meta.main) console.log(JSON.stringify(measureRoutes(), undefined, 1));
