/** Fewer bends than were walked: what nobody would mention is left out. */
import { distance, nearestOn } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';

/** Points farther than `tolerance` metres from the straight line stay (Ramer, Douglas, Peucker). */
export function simplify<T extends Point>(points: readonly T[], tolerance: number): T[] {
  if (points.length < 3) return [...points];
  const [first, last] = [points[0]!, points[points.length - 1]!];
  let farthest = 0;
  let most = tolerance;
  points.forEach((point, at) => {
    const away = distance(nearestOn([first, last], point), point);
    if (away > most) [most, farthest] = [away, at];
  });
  if (!farthest) return [first, last];
  const before = simplify(points.slice(0, farthest + 1), tolerance);
  return [...before, ...simplify(points.slice(farthest), tolerance).slice(1)];
}
