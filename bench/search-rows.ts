/** The rows of docs/performance.md on search. */
import type { Row } from './report.ts';
import type { SearchBench, SearchFigures } from './search.ts';

const READY = 1.1;
const KEYSTROKE = 1.4;

const times = (value: number): string => `${value.toFixed(2)}×`;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export function searchRows({ items, words, pinyin }: SearchBench): Row[] {
  const count = items.toLocaleString('en');
  const [plain, ours, ...others] = words as [SearchFigures, SearchFigures, ...SearchFigures[]];
  const [scan, heard, ...sounds] = pinyin as [SearchFigures, SearchFigures, ...SearchFigures[]];
  const row = (what: string, figure: number, against: string, goal: number): Row => ({
    what: `search, ${count} items: ${what}`,
    figure: times(figure),
    against,
    goal: `≤ ${times(goal)}`,
    holds: figure <= goal,
  });
  return [
    row(
      'ready, first query included',
      ours.ready / plain.ready,
      `the build of one joined string (${ms(ours.ready)} to ${ms(plain.ready)})`,
      READY,
    ),
    row(
      'a keystroke in 汉字, p95',
      ours.p95 / plain.p95,
      `\`indexOf\` in the joined string (${ms(ours.p95)} to ${ms(plain.p95)})`,
      KEYSTROKE,
    ),
    row(
      'a keystroke in 拼音 or 首字母, p95',
      heard.p95 / scan.p95,
      `the same (${ms(heard.p95)} to ${ms(scan.p95)})`,
      KEYSTROKE,
    ),
    {
      what: `search, ${count} items: substrings found, and right`,
      figure: `${ours.recall.toFixed(2)}, ${ours.precision.toFixed(2)}`,
      against: 'every text that holds the query',
      goal: '1.00, 1.00',
      holds: ours.recall === 1 && ours.precision === 1,
    },
    ...others.map((other) => beside(count, '汉字', other, ours)),
    ...sounds.map((other) => beside(count, '拼音 or 首字母', other, heard)),
  ];
}

/** What a library would have cost. */
function beside(count: string, what: string, other: SearchFigures, ours: SearchFigures): Row {
  const { name, ready, p95, recall, precision } = other;
  const right = what === '汉字' ? `; found ${recall.toFixed(2)}, right ${precision.toFixed(2)}` : '';
  return {
    what: `search, ${count} items: ${name}, ${what}, p95`,
    figure: times(p95 / ours.p95),
    against: `ours in the same run (${ms(p95)} to ${ms(ours.p95)}; ready ${times(ready / ours.ready)}${right})`,
    goal: 'none: for comparison',
    holds: true,
  };
}
