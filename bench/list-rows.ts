/** The rows of docs/performance.md about long lists. */
import type { MeasuredList } from './list.ts';
import { ms, ratio, times } from './report.ts';
import type { Row } from './report.ts';

const NODES = 300;
const CPU = 1.15;

export function listRows(lists: readonly MeasuredList[]): Row[] {
  return lists.flatMap(({ items, nodes, blanks, scroll }) => {
    const what = `service list, ${items.toLocaleString('en')} items`;
    return [
      {
        what: `${what}: nodes`,
        figure: String(nodes),
        against: 'the most that stood in the element while it was scrolled to its end',
        goal: `≤ ${NODES}`,
        holds: nodes <= NODES,
      },
      {
        what: `${what}: blank frames`,
        figure: String(blanks),
        against: 'of 150, in ever larger steps to the end',
        goal: '0',
        holds: blanks === 0,
      },
      {
        what: `${what}: scrolling, CPU`,
        figure: times(ratio(scroll)),
        against: `a window written by hand for rows of one height, same look, same run (${ms(scroll)})`,
        goal: `≤ ${CPU}×`,
        holds: ratio(scroll) <= CPU,
      },
    ];
  });
}
