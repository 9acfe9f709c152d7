/** The rows of docs/performance.md on routes. */
import type { Row } from './report.ts';
import type { RouteBench } from './route.ts';

const BESIDE_HAND = 2;
const FIRST = 5;

const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

export function routeRows({ first, nodes, ours, hand, optimal }: RouteBench): Row[] {
  const count = nodes.toLocaleString('en');
  const ratio = ours.p95 / hand.p95;
  return [
    {
      what: `a route, ${count} nodes, p95`,
      figure: `${ratio.toFixed(2)}×`,
      against: `A* by hand on typed arrays over the same graph (${ms(ours.p95)} to ${ms(hand.p95)}; p50 ${ms(ours.p50)} to ${ms(hand.p50)})`,
      goal: `≤ ${BESIDE_HAND.toFixed(2)}×`,
      holds: ratio <= BESIDE_HAND,
    },
    {
      what: `a route, ${count} nodes: as short as can be`,
      figure: optimal.toFixed(2),
      against: 'the same',
      goal: '1.00',
      holds: optimal === 1,
    },
    {
      what: 'the first route after the plan, the sample hall',
      figure: ms(first.small),
      against: 'what is needed is built by the way; median of 9 plans, the engine warm',
      goal: `≤ ${FIRST} ms`,
      holds: first.small <= FIRST,
    },
    {
      what: 'the first route after the plan, 500 tables',
      figure: ms(first.large),
      against: 'the same',
      goal: 'none: for comparison',
      holds: true,
    },
  ];
}
