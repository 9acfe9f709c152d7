/** What stands by the way and has a name. */
import type { Text } from '@huiketing/model';
import { distance, nearestOn } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';
import { contains, edgesOf } from '../geometry/polygon.ts';
import { firstFloor } from '../space/floor.ts';
import type { Thing } from '../space/floor.ts';
import type { Router } from '../route/router.ts';
import { outlineOfArea } from '../route/target.ts';
import type { Spot } from '../route/target.ts';
import { turned, headingOf } from './heading.ts';

export interface Landmark extends Point {
  name: Text;
}

/** Metres within which a bend goes round a thing, and within which it is by a mark. */
const ROUND = 0.75;
const BY = 1.2;

const thingsOn = ({ floors }: Router, floor: string): readonly Thing[] =>
  floors.find(({ code }) => code === floor)?.things ?? [];

function away({ parts }: Thing, point: Point): number {
  let least = Infinity;
  for (const part of parts) {
    for (const edge of edgesOf(part)) least = Math.min(least, distance(nearestOn(edge, point), point));
  }
  return least;
}

/** The named thing whose corner a bend goes round. */
export function thingAt(router: Router, floor: string, point: Point): Text | undefined {
  const near = thingsOn(router, floor).filter((thing) => thing.name && away(thing, point) <= ROUND);
  near.sort((a, b) => away(a, point) - away(b, point));
  return near[0]?.name;
}

/** A door or mark that a bend is by. */
export function markAt(router: Router, floor: string, point: Point): Text | undefined {
  const near = marksOn(router, floor).filter((mark) => distance(mark, point) <= BY);
  near.sort((a, b) => distance(a, point) - distance(b, point));
  return near[0]?.name;
}

/** What lies ahead of one who walks from `from` to `to`: a thing or mark behind the end of that walk, else before it. */
export function aheadOf(router: Router, floor: string, from: Point, to: Point): Text | undefined {
  const things = thingsOn(router, floor).map(({ name, middle }) => ({ name, ...middle }));
  const heading = headingOf(from, to);
  const seen = [...marksOn(router, floor), ...things].filter(
    (mark) => mark.name && distance(from, mark) > 1 && Math.abs(turned(heading, headingOf(from, mark))) <= 15,
  ) as Landmark[];
  seen.sort((a, b) => distance(a, to) - distance(b, to));
  return seen[0]?.name;
}

/** Something with a name within the zone that a spot stands for. */
export function seenIn(router: Router, { area, floor }: Spot, from: Point): Text | undefined {
  if (!area) return undefined;
  const outline = outlineOfArea(area);
  const inside = thingsOn(router, floor).filter(({ name, middle }) => name && contains(outline, middle));
  inside.sort((a, b) => distance(a.middle, from) - distance(b.middle, from));
  return inside[0]?.name;
}

function marksOn({ plan }: Router, floor: string): Landmark[] {
  const first = firstFloor(plan);
  const marks = [...(plan.doors ?? []), ...(plan.places ?? []).filter(({ kind }) => kind !== 'aed')];
  return marks.filter((mark) => mark.name && (mark.floor ?? first) === floor) as Landmark[];
}
