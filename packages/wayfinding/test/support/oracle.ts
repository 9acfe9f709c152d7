/**
 * The shortest way by the plainest means: every corner of every solid, every pair, Dijkstra. Who sees whom is found by
 * cutting the line at every border and asking where the middles of the pieces lie: nothing is shared with the router.
 */
export interface Point {
  x: number;
  y: number;
}

type Corners = readonly Point[];

const HAIR = 1e-5;

function deepInside(corners: Corners, { x, y }: Point): boolean {
  return corners.every((a, at) => {
    const b = corners[(at + 1) % corners.length]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    return length === 0 || ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length > HAIR;
  });
}

function cuts(corners: Corners, a: Point, b: Point): number[] {
  const shares: number[] = [];
  corners.forEach((c, at) => {
    const d = corners[(at + 1) % corners.length]!;
    const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    if (across === 0) return;
    const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
    if (t > 0 && t < 1) shares.push(t);
  });
  return shares;
}

function sees(solids: readonly Corners[], a: Point, b: Point): boolean {
  return solids.every((corners) => {
    const shares = [0, ...cuts(corners, a, b), 1].sort((p, q) => p - q);
    return shares.slice(1).every((share, at) => {
      const middle = (share + shares[at]!) / 2;
      return !deepInside(corners, { x: a.x + (b.x - a.x) * middle, y: a.y + (b.y - a.y) * middle });
    });
  });
}

/** Metres from `start` to `goal`, or Infinity. `solids`: convex, clockwise; `isOn`: whether a corner is on the floor. */
export function shortest(
  solids: readonly Corners[],
  isOn: (point: Point) => boolean,
  start: Point,
  goal: Point,
): number {
  const free = (point: Point): boolean => isOn(point) && solids.every((corners) => !deepInside(corners, point));
  const nodes = [start, goal, ...solids.flat().filter(free)];
  const cost = nodes.map((_, at) => (at === 0 ? 0 : Infinity));
  const left = new Set(nodes.keys());
  while (left.size) {
    const node = [...left].reduce((best, one) => (cost[one]! < cost[best]! ? one : best));
    if (node === 1 || cost[node] === Infinity) break;
    left.delete(node);
    for (const other of left) {
      const length = cost[node]! + Math.hypot(nodes[node]!.x - nodes[other]!.x, nodes[node]!.y - nodes[other]!.y);
      if (length < cost[other]! && sees(solids, nodes[node]!, nodes[other]!)) cost[other] = length;
    }
  }
  return cost[1]!;
}
