/** A* by hand: one graph, typed arrays, the same heap, and only the length of the way as its answer. */
import { MinHeap } from '../packages/wayfinding/src/route/min-heap.ts';

interface Links {
  to: Int32Array;
  cost: Float64Array;
}

interface Spot {
  x: number;
  y: number;
}

type Search = (from: Spot, fromLinks: Links, to: Spot, toLinks: Links, sees: boolean) => number;

export function handAStar(x: Float64Array, y: Float64Array, links: readonly Links[]): Search {
  const size = x.length;
  const cost = new Float64Array(size + 1);
  const done = new Uint8Array(size + 1);
  const last = new Float64Array(size).fill(Infinity);
  const heap = new MinHeap();
  return (from, fromLinks, to, toLinks, sees) => {
    cost.fill(Infinity);
    done.fill(0);
    heap.size = 0;
    toLinks.to.forEach((node, at) => (last[node] = toLinks.cost[at]!));
    const reach = (node: number, price: number): void => {
      if (price >= cost[node]!) return;
      cost[node] = price;
      heap.push(node, node === size ? price : price + Math.hypot(x[node]! - to.x, y[node]! - to.y));
    };
    if (sees) reach(size, Math.hypot(from.x - to.x, from.y - to.y));
    fromLinks.to.forEach((node, at) => reach(node, fromLinks.cost[at]!));
    while (heap.size) {
      const node = heap.pop();
      if (node === size) break;
      if (done[node]) continue;
      done[node] = 1;
      reach(size, cost[node]! + last[node]!);
      const { to: next, cost: prices } = links[node]!;
      for (let at = 0; at < next.length; at++) reach(next[at]!, cost[node]! + prices[at]!);
    }
    toLinks.to.forEach((node) => (last[node] = Infinity));
    return cost[size]!;
  };
}
