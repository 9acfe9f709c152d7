/** Directions of the body: degrees clockwise, 0 up the plan, and what people call them. */
import type { Point } from '../geometry/point.ts';

export const TURNS = ['ahead', 'slight-left', 'slight-right', 'left', 'right', 'back'] as const;
export type Turn = (typeof TURNS)[number];

export const headingOf = (from: Point, to: Point): number => (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;

/** Degrees from one heading to another, right above 0, left below. */
export const turned = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

/** Up to 25° is ahead, up to 60° “front left”, from 140° on one turns round. */
export function turnOf(from: number, to: number): Turn {
  const by = turned(from, to);
  const size = Math.abs(by);
  if (size <= 25) return 'ahead';
  if (size >= 140) return 'back';
  const side = by < 0 ? 'left' : 'right';
  return size <= 60 ? `slight-${side}` : side;
}
