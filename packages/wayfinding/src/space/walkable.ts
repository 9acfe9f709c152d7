/** Where the middle of a walker of some width may be on one floor. */
import { meet, nearestOn, NEAR, distance } from '../geometry/point.ts';
import type { Point, Segment } from '../geometry/point.ts';
import { contains, edgesOf, grown, grownWall } from '../geometry/polygon.ts';
import { isInside, solidOf } from '../geometry/solid.ts';
import type { Solid } from '../geometry/solid.ts';
import { SolidGrid } from '../geometry/solid-grid.ts';
import type { FloorSpace } from './floor.ts';

/** A corner of a solid that a shortest way may turn at, with its neighbours on the border. */
export interface Corner extends Point {
  before: Point;
  after: Point;
}

export class Walkable {
  readonly floor: FloorSpace;
  readonly solids: Solid[];
  readonly corners: Corner[] = [];
  readonly #grid: SolidGrid;

  constructor(floor: FloorSpace, clearance: number) {
    this.floor = floor;
    const things = floor.things.reduce<Solid[]>((all, { parts }) => {
      for (const part of parts) all.push(solidOf(grown(part, clearance)));
      return all;
    }, []);
    this.solids = [...things, ...floor.walls.map((wall) => solidOf(grownWall(wall, clearance)))];
    this.#grid = new SolidGrid(this.solids);
    for (const { corners } of this.solids) {
      corners.forEach((corner, at) => {
        if (!this.isFree(corner)) return;
        const before = corners[(at + corners.length - 1) % corners.length]!;
        this.corners.push({ ...corner, before, after: corners[(at + 1) % corners.length]! });
      });
    }
  }

  isFree(point: Point): boolean {
    const { outline } = this.floor;
    return !this.#grid.isInsideAny(point) && (!outline || contains(outline, point));
  }

  /** Whether one can walk straight from a to b. */
  sees(a: Point, b: Point): boolean {
    return this.#grid.sees(a, b);
  }

  /**
   * The nearest place one can stand at to be at `point`, which may be a table, or a mark close to a wall; never across a
   * wall. Undefined where there is none.
   */
  standAt(point: Point): Point | undefined {
    if (this.isFree(point)) return point;
    return this.#borders(point)
      .sort((a, b) => distance(a, point) - distance(b, point))
      .find((place) => this.isFree(place) && !this.#wallBetween(place, point));
  }

  /** Places on the borders around `point`: the nearest of each edge, where edges cross, and corners. */
  #borders(point: Point): Point[] {
    const around = this.solids.filter((solid) => isInside(solid, point));
    const near = this.solids.filter((solid) => around.some((one) => overlap(solid, one))).slice(0, MOST_NEAR);
    const edges: Segment[] = [];
    for (const { corners } of near) edges.push(...edgesOf(corners));
    const places = edges.map((edge) => nearestOn(edge, point));
    for (const [at, one] of edges.entries()) {
      places.push(one[0]);
      for (const other of edges.slice(at + 1)) {
        const place = crossing(one, other);
        if (place) places.push(place);
      }
    }
    return places;
  }

  #wallBetween(place: Point, point: Point): boolean {
    // A mark on the wall itself is looked at from a hair before it.
    const short: Segment = [
      place,
      { x: point.x + (place.x - point.x) * 1e-3, y: point.y + (place.y - point.y) * 1e-3 },
    ];
    return this.floor.walls.some((wall) => meet(wall, short));
  }
}

/** More than ever stand at one place of a real hall: a made one must not stop a screen. */
const MOST_NEAR = 100;

const overlap = (a: Solid, b: Solid): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Where two edges cross, if they do. */
function crossing([a, b]: Segment, [c, d]: Segment): Point | undefined {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(across) < NEAR) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
