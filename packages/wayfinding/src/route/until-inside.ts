/** A way into a zone ends a step behind its open border: whoever stands there has arrived. */
import { between, distance } from '../geometry/point.ts';
import { contains } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import type { RoutePoint } from './router.ts';

/** Metres into the zone, and metres between two looks. */
const STEP_IN = 0.8;
const LOOK = 0.1;

/** The part of a way until it has come into `area` on `floor` for good. */
export function untilInside(points: readonly RoutePoint[], area: Polygon, floor: string): RoutePoint[] {
  let inside = 0;
  for (let at = points.length - 1; at > 0; at--) {
    const [from, to] = [points[at - 1]!, points[at]!];
    if (to.by || from.floor !== floor) return [...points];
    const looks = Math.ceil(distance(from, to) / LOOK);
    for (let look = 1; look <= looks; look++) {
      if (contains(area, between(to, from, look / looks))) continue;
      // The last place inside, on this stretch, is `outside` metres before its end.
      const outside = ((look - 1) / looks) * distance(from, to);
      return cut(points, inside + outside - STEP_IN);
    }
    inside += distance(from, to);
  }
  return [...points];
}

/** Takes `metres` off the end. */
function cut(points: readonly RoutePoint[], metres: number): RoutePoint[] {
  const kept = [...points];
  let left = metres;
  while (left > 0 && kept.length > 1) {
    const last = kept.pop()!;
    const before = kept[kept.length - 1]!;
    const length = distance(before, last);
    if (length > left) kept.push({ ...last, ...between(last, before, left / length) });
    left -= length;
  }
  return kept;
}
