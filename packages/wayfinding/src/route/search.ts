/** A* over a net, from one place to another. The straight line is the bound: it holds over floors too. */
import type { Point } from '../geometry/point.ts';
import { MinHeap } from './min-heap.ts';
import type { Links, Net } from './net.ts';

/** A place on a floor, with the nodes it sees. */
export interface End {
  floor: number;
  point: Point;
  links: Links;
}

export interface Found {
  cost: number;
  /** The nodes between the two ends. */
  nodes: number[];
}

/** Arrays of one net, used again by every search over it. */
export class Search {
  readonly #net: Net;
  readonly #cost: Float64Array;
  readonly #toGoal: Float64Array;
  readonly #from: Int32Array;
  readonly #done: Uint8Array;
  readonly #heap = new MinHeap();

  constructor(net: Net) {
    this.#net = net;
    this.#cost = new Float64Array(net.size + 1);
    this.#toGoal = new Float64Array(net.size).fill(Infinity);
    this.#from = new Int32Array(net.size + 1);
    this.#done = new Uint8Array(net.size + 1);
  }

  /** The cheapest way, or undefined when there is none. */
  find(start: End, goal: End): Found | undefined {
    const net = this.#net;
    this.#cost.fill(Infinity);
    this.#done.fill(0);
    this.#heap.size = 0;
    goal.links.to.forEach((node, at) => (this.#toGoal[node] = goal.links.cost[at]!));
    const walkable = net.floors[start.floor]!;
    if (start.floor === goal.floor && walkable.sees(start.point, goal.point)) {
      this.#reach(net.size, -1, net.costOf(walkable, start.point, goal.point), goal.point);
    }
    start.links.to.forEach((node, at) => this.#reach(node, -1, start.links.cost[at]!, goal.point));
    const found = this.#run(goal.point);
    goal.links.to.forEach((node) => (this.#toGoal[node] = Infinity));
    return found ? { cost: this.#cost[net.size]!, nodes: this.#back() } : undefined;
  }

  #run(goal: Point): boolean {
    const net = this.#net;
    const { turn } = net.gait;
    while (this.#heap.size) {
      const node = this.#heap.pop();
      if (node === net.size) return true;
      if (this.#done[node]) continue;
      this.#done[node] = 1;
      const cost = this.#cost[node]! + turn;
      this.#reach(net.size, node, cost + this.#toGoal[node]!, goal);
      const { to, cost: costs } = net.links(node);
      for (let at = 0; at < to.length; at++) {
        if (!this.#done[to[at]!]) this.#reach(to[at]!, node, cost + costs[at]!, goal);
      }
    }
    return false;
  }

  #reach(node: number, from: number, cost: number, goal: Point): void {
    if (cost >= this.#cost[node]!) return;
    this.#cost[node] = cost;
    this.#from[node] = from;
    const { x, y, size } = this.#net;
    this.#heap.push(node, node === size ? cost : cost + Math.hypot(x[node]! - goal.x, y[node]! - goal.y));
  }

  #back(): number[] {
    const nodes: number[] = [];
    for (let node = this.#from[this.#net.size]!; node >= 0; node = this.#from[node]!) nodes.push(node);
    return nodes.reverse();
  }
}
