/** How much two shapes lie over each other. */
import { cross } from './point.ts';
import type { Point } from './point.ts';
import { convexParts, edgesOf, signedArea } from './polygon.ts';
import type { Polygon } from './polygon.ts';

/** Square metres that both shapes cover. */
export function overlapOf(a: Polygon, b: Polygon): number {
  let sum = 0;
  for (const one of convexParts(a)) {
    for (const other of convexParts(b)) sum += signedArea(clipped(one, other));
  }
  return sum;
}

/** The part of `shape` within `by`, both convex and clockwise (Sutherland, Hodgman). */
function clipped(shape: Polygon, by: Polygon): Point[] {
  let left = [...shape];
  for (const [a, b] of edgesOf(by)) {
    const kept: Point[] = [];
    for (const [from, to] of edgesOf(left)) {
      const [p, q] = [cross(a, b, from), cross(a, b, to)];
      if (p >= 0) kept.push(from);
      if (p * q >= 0) continue;
      const share = p / (p - q);
      kept.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    left = kept;
  }
  return left;
}
