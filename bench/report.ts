/** docs/performance.md: one row per figure. */
import type { SizeRow } from '../scripts/build/size-gates.ts';
import { kinds } from './measure.ts';
import type { Measured, Pair } from './measure.ts';

/** One line of the table. */
export interface Row {
  what: string;
  figure: string;
  against: string;
  goal: string;
  holds: boolean;
}

export const ratio = ({ ours, measure }: Pair): number => ours / measure;
export const times = (value: number): string => `${value.toFixed(2)}×`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = ({ ours, measure }: Pair): string => `${ours.toFixed(1)} ms to ${measure.toFixed(1)} ms`;

/** In kB for each element, from the goals of the house. */
const heapGoals = { button: 7000, tag: 6300, card: 10_500 };

const sizeRow = ({ what, bytes, goal }: SizeRow): Row => ({
  what,
  figure: kB(bytes),
  against: 'gzip, lit included',
  goal: `≤ ${kB(goal)}`,
  holds: bytes <= goal,
});

function mountRows({ mount }: Measured): Row[] {
  return kinds.flatMap((kind) => [
    {
      what: `mount 1,000 × hkt-${kind}, CPU`,
      figure: times(ratio(mount[kind].ms)),
      against: `the same markup and styles on a thin Lit element, same run (${ms(mount[kind].ms)})`,
      goal: '≤ 1.10×',
      holds: ratio(mount[kind].ms) <= 1.1,
    },
    {
      what: `heap of one hkt-${kind}`,
      figure: kB(mount[kind].bytes.ours),
      against: `the thin one: ${kB(mount[kind].bytes.measure)}`,
      goal: `≤ ${kB(heapGoals[kind])}`,
      holds: mount[kind].bytes.ours <= heapGoals[kind],
    },
  ]);
}

const changeRow = ({ change }: Measured): Row => ({
  what: 'change of mode, 1,000 elements',
  figure: times(ratio(change)),
  against: `a class on \`:root\` that sets the same tokens for 1,000 thin elements (${ms(change)})`,
  goal: '≤ 1.10×',
  holds: ratio(change) <= 1.1,
});

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function report(sizes: readonly SizeRow[], measured: Measured, more: readonly Row[], browser: string): string {
  const rows = [...sizes.map(sizeRow), ...mountRows(measured), changeRow(measured), ...more];
  const table = rows.map(({ what, figure, against, goal, holds }) =>
    line([what, figure, against, goal, holds ? 'yes' : '**no**']),
  );
  return `# Performance

Written by \`npm run bench\`, never by hand. Times are what the page's own thread worked, medians of 15 rounds in
${browser}; on another machine the milliseconds differ and the ratios stay. Sizes are gates of \`npm test\`; the rest is reported.

${line(['what', 'figure', 'against what', 'goal', 'reached'])}
${line(['---', '---', '---', '---', '---'])}
${table.join('\n')}

To repeat it: \`npm run bench\`. Sizes alone, as \`npm test\` checks them: \`npm test -- sizes\`.
`;
}
