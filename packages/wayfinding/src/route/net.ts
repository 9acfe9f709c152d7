/**
 * The visibility graph of a plan for one gait: corners that a shortest way may turn at, and where passages are entered.
 * Who sees whom is looked at when a search first comes by, and kept: a first route asks for a small part only.
 */
import type { Passage, Plan } from '@huiketing/model';
import { between, cross, distance, NEAR, nearestOn } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';
import type { FloorSpace } from '../space/floor.ts';
import { firstFloor } from '../space/floor.ts';
import { Walkable } from '../space/walkable.ts';
import type { Corner } from '../space/walkable.ts';
import { takes } from './profile.ts';
import type { Gait } from './profile.ts';

export interface Links {
  to: Int32Array;
  cost: Float64Array;
}

interface Ride {
  to: number;
  cost: number;
  passage: Passage;
}

/** Metres that waiting for a lift, one floor by lift, and one floor of stairs are worth. */
const LIFT_WAIT = 12;
const LIFT_FLOOR = 3;
const STAIRS_FLOOR = 8;
/** A wall within this many metres can be followed. */
const FOLLOWS = 1.2;

export class Net {
  readonly gait: Gait;
  readonly floors: readonly Walkable[];
  /** Per node its floor's number and place. */
  readonly floor: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly size: number;
  readonly #corners: (Corner | undefined)[] = [];
  readonly #onFloor: readonly Int32Array[];
  readonly #rides = new Map<number, Ride[]>();
  readonly #links: (Links | undefined)[];

  constructor(plan: Plan, spaces: readonly FloorSpace[], gait: Gait) {
    this.gait = gait;
    this.floors = spaces.map((space) => new Walkable(space, gait.clearance));
    const nodes: [floor: number, point: Point][] = [];
    this.floors.forEach((walkable, floor) => {
      for (const corner of walkable.corners) {
        nodes.push([floor, corner]);
        this.#corners.push(corner);
      }
    });
    for (const passage of plan.passages ?? []) if (takes(gait, passage)) this.#addPassage(plan, passage, nodes);
    this.size = nodes.length;
    this.floor = Int32Array.from(nodes, ([floor]) => floor);
    this.#onFloor = this.floors.map((_, floor) => {
      return Int32Array.from(nodes.keys()).filter((node) => this.floor[node] === floor);
    });
    this.x = Float64Array.from(nodes, ([, { x }]) => x);
    this.y = Float64Array.from(nodes, ([, { y }]) => y);
    this.#links = new Array<Links | undefined>(this.size);
  }

  /** What a node leads to, and at what cost. */
  links(node: number): Links {
    return (this.#links[node] ??= this.#look(node));
  }

  /** The nodes that `point` sees, and the cost of the way there. */
  attach(floor: number, point: Point): Links {
    const to: number[] = [];
    const cost: number[] = [];
    const walkable = this.floors[floor]!;
    for (const node of this.#onFloor[floor]!) {
      const other = { x: this.x[node]!, y: this.y[node]! };
      if (!this.#isTaut(node, point) || !walkable.sees(point, other)) continue;
      to.push(node);
      cost.push(this.costOf(walkable, point, other));
    }
    return { to: Int32Array.from(to), cost: Float64Array.from(cost) };
  }

  costOf(walkable: Walkable, a: Point, b: Point): number {
    const length = distance(a, b);
    return this.gait.open === 1 ? length : length * (1 + (this.gait.open - 1) * openShare(walkable, a, b));
  }

  /** The passage that leads from one node to another, if it is no walk. */
  ride(from: number, to: number): Passage | undefined {
    return this.#rides.get(from)?.find((ride) => ride.to === to)?.passage;
  }

  #look(node: number): Links {
    const floor = this.floor[node]!;
    const here = { x: this.x[node]!, y: this.y[node]! };
    const walkable = this.floors[floor]!;
    const to: number[] = [];
    const cost: number[] = [];
    for (const other of this.#onFloor[floor]!) {
      const there = { x: this.x[other]!, y: this.y[other]! };
      if (other === node || !this.#isTaut(other, here) || !this.#isTaut(node, there)) continue;
      if (!walkable.sees(here, there)) continue;
      to.push(other);
      cost.push(this.costOf(walkable, here, there));
    }
    for (const ride of this.#rides.get(node) ?? []) {
      to.push(ride.to);
      cost.push(ride.cost);
    }
    return { to: Int32Array.from(to), cost: Float64Array.from(cost) };
  }

  /** Whether a tight string from `point` may bend at this node: both its borders lie on one side. */
  #isTaut(node: number, point: Point): boolean {
    const corner = this.#corners[node];
    if (!corner) return true;
    const [before, after] = [cross(point, corner, corner.before), cross(point, corner, corner.after)];
    return (before >= -NEAR && after >= -NEAR) || (before <= NEAR && after <= NEAR);
  }

  #addPassage(plan: Plan, passage: Passage, nodes: [floor: number, point: Point][]): void {
    let last: number | undefined;
    const ids: number[] = [];
    for (const stop of passage.stops) {
      const floor = this.floors.findIndex(({ floor: { code } }) => code === (stop.floor ?? firstFloor(plan)));
      const point = floor < 0 ? undefined : this.floors[floor]!.standAt(stop);
      if (!point) continue;
      ids.push(nodes.length);
      nodes.push([floor, point]);
    }
    for (const id of ids) {
      const pairs = passage.kind === 'lift' ? ids.filter((other) => other < id) : last === undefined ? [] : [last];
      for (const other of pairs) this.#addRide(passage, nodes, other, id);
      last = id;
    }
  }

  #addRide(passage: Passage, nodes: readonly [number, Point][], a: number, b: number): void {
    const [from, to] = [nodes[a]!, nodes[b]!];
    const floors = Math.abs(this.floors[from[0]]!.floor.level - this.floors[to[0]]!.floor.level);
    // Never less than the straight line, so that the line stays a bound of what is left.
    const worth = Math.max(distance(from[1], to[1]), rideCost(passage, floors));
    const put = (node: number, other: number): void => {
      const rides = this.#rides.get(node) ?? [];
      rides.push({ to: other, cost: worth, passage });
      this.#rides.set(node, rides);
    };
    put(a, b);
    put(b, a);
  }
}

function rideCost({ kind, length = 0 }: Passage, floors: number): number {
  if (kind === 'lift') return LIFT_WAIT + LIFT_FLOOR * floors;
  return kind === 'stairs' ? length + STAIRS_FLOOR * floors : length;
}

const SAMPLES = 8;

/** The share of a way that has no wall near enough to follow: the same there as back, to the last bit. */
function openShare({ floor }: Walkable, one: Point, other: Point): number {
  const [a, b] = one.x < other.x || (one.x === other.x && one.y < other.y) ? [one, other] : [other, one];
  let open = 0;
  for (let at = 0; at < SAMPLES; at++) {
    const point = between(a, b, (at + 0.5) / SAMPLES);
    if (!floor.walls.some((wall) => distance(nearestOn(wall, point), point) <= FOLLOWS)) open++;
  }
  return open / SAMPLES;
}
