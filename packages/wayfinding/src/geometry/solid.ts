/** What a walker's middle may not enter: convex, clockwise, grown by the walker's clearance. */
import { NEAR } from './point.ts';
import type { Point } from './point.ts';
import type { Polygon } from './polygon.ts';

export interface Solid {
  corners: Polygon;
  /** Per edge the outward normal and its offset: a point is inside when normal · point < offset for all. */
  edges: Float64Array;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function solidOf(corners: Polygon): Solid {
  const edges = new Float64Array(corners.length * 3);
  corners.forEach((a, at) => {
    const b = corners[(at + 1) % corners.length]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [nx, ny] = [(b.y - a.y) / length, (a.x - b.x) / length];
    edges.set([nx, ny, nx * a.x + ny * a.y], at * 3);
  });
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    corners,
    edges,
    left: Math.min(...xs) + NEAR,
    top: Math.min(...ys) + NEAR,
    right: Math.max(...xs) - NEAR,
    bottom: Math.max(...ys) - NEAR,
  };
}

/** Whether a point lies inside; on the border is outside. */
export function isInside({ edges, left, top, right, bottom }: Solid, { x, y }: Point): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  for (let at = 0; at < edges.length; at += 3) {
    if (edges[at]! * x + edges[at + 1]! * y > edges[at + 2]! - NEAR) return false;
  }
  return true;
}

/** Whether the way from a to b passes through the inside; along the border it may go. */
export function blocks(solid: Solid, ax: number, ay: number, bx: number, by: number): boolean {
  if (isBeside(solid, ax, ay, bx, by)) return false;
  const { edges } = solid;
  let enters = 0;
  let leaves = 1;
  for (let at = 0; at < edges.length; at += 3) {
    const offset = edges[at + 2]! - NEAR;
    const a = edges[at]! * ax + edges[at + 1]! * ay - offset;
    const b = edges[at]! * bx + edges[at + 1]! * by - offset;
    if (a >= 0) {
      if (b >= 0) return false;
      const share = a / (a - b);
      if (share > enters) enters = share;
    } else if (b > 0) {
      const share = a / (a - b);
      if (share < leaves) leaves = share;
    }
    if (enters >= leaves) return false;
  }
  return true;
}

const isBeside = ({ left, top, right, bottom }: Solid, ax: number, ay: number, bx: number, by: number): boolean =>
  (ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom);
