/** Polygons as lists of corners, in any turning direction unless said. */
import { cross, NEAR } from './point.ts';
import type { Point, Segment } from './point.ts';

export type Polygon = readonly Point[];

export const edgesOf = (polygon: Polygon): Segment[] =>
  polygon.map((point, at) => [point, polygon[(at + 1) % polygon.length]!]);

export const rectangle = (x: number, y: number, width: number, height: number): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** Above 0 when the corners run clockwise as seen on the plan. */
export function signedArea(polygon: Polygon): number {
  return edgesOf(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0) / 2;
}

/** Clockwise, without repeated corners. */
export function tidy(polygon: Polygon): Point[] {
  const distinct = edgesOf(polygon)
    .filter(([a, b]) => Math.abs(a.x - b.x) > NEAR || Math.abs(a.y - b.y) > NEAR)
    .map(([a]) => a);
  return signedArea(distinct) < 0 ? distinct.reverse() : distinct;
}

/** By counting crossings; a point on the border may go either way. */
export function contains(polygon: Polygon, { x, y }: Point): boolean {
  let inside = false;
  for (const [a, b] of edgesOf(polygon)) {
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** Convex parts that together are `polygon`: itself, or its triangles by cutting ears. */
export function convexParts(polygon: Polygon): Point[][] {
  const corners = tidy(polygon);
  if (corners.length < 3) return [];
  if (isConvex(corners)) return [corners];
  const parts: Point[][] = [];
  while (corners.length > 3) {
    const ear = corners.findIndex((_, at) => isEar(corners, at));
    // A polygon that crosses itself has no ear left: what remains is taken as one fan.
    const at = ear < 0 ? 0 : ear;
    parts.push(tidy(cornersAt(corners, at)));
    corners.splice(at, 1);
  }
  parts.push(tidy(corners));
  return parts.filter((part) => part.length === 3 && signedArea(part) > NEAR);
}

const cornersAt = (corners: Polygon, at: number): [Point, Point, Point] => [
  corners[(at + corners.length - 1) % corners.length]!,
  corners[at]!,
  corners[(at + 1) % corners.length]!,
];

const isConvex = (corners: Polygon): boolean => corners.every((_, at) => cross(...cornersAt(corners, at)) >= -NEAR);

function isEar(corners: Polygon, at: number): boolean {
  const ear = cornersAt(corners, at);
  if (cross(...ear) <= 0) return false;
  const inEar = (point: Point): boolean => edgesOf(ear).every(([a, b]) => cross(a, b, point) >= 0);
  return !corners.some((point) => !ear.includes(point) && inEar(point));
}

/**
 * A convex polygon, clockwise, grown by `by` metres on every side. Corners stay sharp up to a right angle; sharper ones
 * are cut off, so that nothing reaches farther than √2 times `by`.
 */
export function grown(polygon: Polygon, by: number): Point[] {
  const found: Point[] = [];
  polygon.forEach((_, at) => {
    const [before, corner, after] = cornersAt(polygon, at);
    found.push(...grownCorner(outward(before, corner), outward(corner, after), corner, by));
  });
  return found;
}

/** A wall of no thickness, grown to a box. */
export function grownWall([a, b]: Segment, by: number): Point[] {
  const out = outward(a, b);
  const [ux, uy, vx, vy] = [-out.y * by, out.x * by, out.x * by, out.y * by];
  return [
    { x: a.x - ux + vx, y: a.y - uy + vy },
    { x: b.x + ux + vx, y: b.y + uy + vy },
    { x: b.x + ux - vx, y: b.y + uy - vy },
    { x: a.x - ux - vx, y: a.y - uy - vy },
  ];
}

function outward(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
}

function grownCorner(m: Point, n: Point, { x, y }: Point, by: number): Point[] {
  const cosine = m.x * n.x + m.y * n.y;
  if (cosine > -NEAR) {
    const reach = by / (1 + cosine);
    return [{ x: x + (m.x + n.x) * reach, y: y + (m.y + n.y) * reach }];
  }
  // Cut square to the bisector, at `by` from the corner.
  const half = Math.hypot(m.x + n.x, m.y + n.y);
  const bisector = half > NEAR ? { x: (m.x + n.x) / half, y: (m.y + n.y) / half } : { x: -m.y, y: m.x };
  return [m, n].map((side) => {
    const reach = by / (1 + side.x * bisector.x + side.y * bisector.y);
    return { x: x + (side.x + bisector.x) * reach, y: y + (side.y + bisector.y) * reach };
  });
}
