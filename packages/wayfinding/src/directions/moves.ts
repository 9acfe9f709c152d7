/** A route as a few moves of the body, before any language. */
import type { Passage, Text } from '@huiketing/model';
import { distance, nearestOn } from '../geometry/point.ts';
import { edgesOf } from '../geometry/polygon.ts';
import type { Route, RoutePoint, Router } from '../route/router.ts';
import type { Spot } from '../route/target.ts';
import { headingOf, turnOf } from './heading.ts';
import type { Turn } from './heading.ts';
import { aheadOf, markAt, seenIn, thingAt } from './landmarks.ts';
import { simplify } from './simplify.ts';
import { terse } from './terse.ts';

interface Walked {
  metres: number;
  /** Where the move begins. */
  at: RoutePoint;
}

export type Move =
  | (Walked & { kind: 'start'; from: 'entrance' | 'facing' | Passage['kind'] | undefined; turn?: Turn; towards?: Text })
  | (Walked & { kind: 'turn'; turn: Turn; round?: Text; by?: Text; there?: true })
  | (Walked & { kind: 'ride'; passage: Passage; floor: Text | undefined; rise: number })
  | (Walked & { kind: 'arrive'; side?: 'left' | 'right' | 'ahead'; seen?: Text; stayed: boolean; headedFor?: true });

/** Bends of less than this many metres are not worth words. */
const TOLERANCE = 0.7;

export function movesOf(router: Router, route: Route): Move[] {
  const moves: Move[] = [];
  const { points, from } = route;
  let walk: RoutePoint[] = [points[0]!];
  let by: Passage | undefined;
  for (const point of points.slice(1)) {
    if (!point.by) {
      walk.push(point);
      continue;
    }
    moves.push(...walkMoves(router, walk, by, from, route), rideMove(router, walk[walk.length - 1]!, point));
    by = point.by;
    walk = [point];
  }
  moves.push(...walkMoves(router, walk, by, from, route));
  moves.push(arrival(router, route, walk));
  return terse(moves, route.to.name);
}

function walkMoves(
  router: Router,
  walk: readonly RoutePoint[],
  by: Passage | undefined,
  from: Spot,
  route: Route,
): Move[] {
  const bends = simplify(walk, TOLERANCE);
  const moves: Move[] = [];
  const own = route.to.name;
  for (let at = 1; at < bends.length; at++) {
    const [here, there] = [bends[at - 1]!, bends[at]!];
    const length = { metres: alongOf(walk, here, there), at: here };
    if (at === 1) moves.push({ ...length, ...startOf(router, here, there, by, from) });
    else moves.push({ ...length, ...turnAt(router, bends[at - 2]!, here, there, own) });
  }
  return moves;
}

function alongOf(walk: readonly RoutePoint[], from: RoutePoint, to: RoutePoint): number {
  const part = walk.slice(walk.indexOf(from), walk.indexOf(to) + 1);
  return part.slice(1).reduce((sum, point, at) => sum + distance(part[at]!, point), 0);
}

type Start = Omit<Extract<Move, { kind: 'start' }>, keyof Walked>;

function startOf(router: Router, here: RoutePoint, there: RoutePoint, by: Passage | undefined, from: Spot): Start {
  const heading = headingOf(here, there);
  if (!by) {
    const inwards = inwardsOf(router, from);
    if (inwards !== undefined) return { kind: 'start', from: 'entrance', turn: turnOf(inwards, heading) };
    if (from.facing !== undefined) return { kind: 'start', from: 'facing', turn: turnOf(from.facing, heading) };
  }
  const towards = aheadOf(router, here.floor, here, there);
  return { kind: 'start', from: by?.kind, ...(towards !== undefined && { towards }) };
}

type Turned = Omit<Extract<Move, { kind: 'turn' }>, keyof Walked>;

function turnAt(router: Router, last: RoutePoint, here: RoutePoint, there: RoutePoint, own: Text | undefined): Turned {
  const turn = turnOf(headingOf(last, here), headingOf(here, there));
  const round = unlike(thingAt(router, here.floor, here), own);
  const by = round === undefined ? unlike(markAt(router, here.floor, here), own) : undefined;
  return { kind: 'turn', turn, ...(round !== undefined && { round }), ...(by !== undefined && { by }) };
}

/** A name, unless it is where one is going: that is said on arrival. */
const unlike = (name: Text | undefined, own: Text | undefined): Text | undefined =>
  JSON.stringify(name) === JSON.stringify(own) ? undefined : name;

/** The heading of one who comes in by an entrance; undefined for any other spot. */
function inwardsOf({ plan, floors }: Router, { target, floor, x, y }: Spot): number | undefined {
  if (!('door' in target)) return undefined;
  if (!plan.doors?.some(({ code, kind }) => code === target.door && kind === 'entrance')) return undefined;
  const outline = floors.find(({ code }) => code === floor)?.outline;
  if (!outline) return undefined;
  const away = (edge: Parameters<typeof nearestOn>[0]): number => distance(nearestOn(edge, { x, y }), { x, y });
  const [a, b] = edgesOf(outline).reduce((best, edge) => (away(edge) < away(best) ? edge : best));
  const along = headingOf(a, b);
  // Of a clockwise outline the inside is to the right.
  const area = edgesOf(outline).reduce((sum, [p, q]) => sum + p.x * q.y - q.x * p.y, 0);
  return along + (area > 0 ? 90 : -90);
}

function rideMove({ plan, floors }: Router, before: RoutePoint, point: RoutePoint): Move {
  const level = (code: string): number => floors.find((floor) => floor.code === code)?.level ?? 0;
  return {
    kind: 'ride',
    passage: point.by!,
    floor: plan.floors?.find(({ code }) => code === point.floor)?.name,
    rise: level(point.floor) - level(before.floor),
    metres: point.by!.kind === 'lift' ? 0 : Math.max(distance(before, point), point.by!.length ?? 0),
    at: before,
  };
}

function arrival(router: Router, { to, metres, points }: Route, walk: readonly RoutePoint[]): Move {
  const at = walk[walk.length - 1]!;
  const seen = seenIn(router, to, at);
  const side = to.area ? undefined : sideOf(walk, to);
  const stayed = metres < 0.5 && points.every(({ by }) => !by);
  return { kind: 'arrive', metres: 0, at, stayed, ...(seen !== undefined && { seen }), ...(side && { side }) };
}

function sideOf(walk: readonly RoutePoint[], to: Spot): 'left' | 'right' | 'ahead' | undefined {
  const [before, last] = [walk[walk.length - 2], walk[walk.length - 1]!];
  if (!before || distance(last, to) < 0.2) return before && 'ahead';
  const turn = turnOf(headingOf(before, last), headingOf(last, to));
  if (turn === 'ahead' || turn === 'back') return 'ahead';
  return turn === 'left' || turn === 'slight-left' ? 'left' : 'right';
}
