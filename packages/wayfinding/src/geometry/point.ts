/** A place on a floor, in metres: x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

export type Segment = readonly [from: Point, to: Point];

/** What is nearer than this is the same place: a thousandth of a millimetre. */
export const NEAR = 1e-6;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Twice the signed area of a, b, c: above 0 when c lies clockwise of a→b as seen on the plan. */
export const cross = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The place on a→b that is nearest to `point`. */
export function nearestOn([a, b]: Segment, point: Point): Point {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  if (length === 0) return a;
  const share = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  return between(a, b, Math.max(0, Math.min(1, share)));
}

/** Whether two segments cross or touch. */
export function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const [p, q, r, s] = [cross(a, b, c), cross(a, b, d), cross(c, d, a), cross(c, d, b)];
  if (p * q < 0 && r * s < 0) return true;
  return (
    [nearestOn([a, b], c), nearestOn([a, b], d)].some((at, n) => distance(at, n ? d : c) < NEAR) ||
    [nearestOn([c, d], a), nearestOn([c, d], b)].some((at, n) => distance(at, n ? b : a) < NEAR)
  );
}
