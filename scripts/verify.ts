/**
 * `npm test`: runs every lane and ends with one line, `N passed, N failed`.
 *
 *   npm test                       everything
 *   npm test -- chromium types     only these lanes, and what they stand on
 *   npm test -- --group fast       the lanes of `npm run check`
 *   npm test -- --list             what each lane proves
 */
import { parseArgs } from 'node:util';
import { laneGroups } from './lanes/index.ts';
import { sum } from './lib/lane.ts';
import type { Lane } from './lib/lane.ts';
import { runLanes } from './lib/run-lanes.ts';
import type { LaneResult } from './lib/run-lanes.ts';
import { withNeeds } from './lib/with-needs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { group: { type: 'string', default: 'verify' }, list: { type: 'boolean', default: false } },
});

function chooseLanes(): readonly Lane[] {
  const all = laneGroups[values.group];
  if (!all) throw new Error(`no group “${values.group}”; there are: ${Object.keys(laneGroups).join(', ')}`);
  return positionals.length > 0 ? withNeeds(all, positionals) : all;
}

function printExcluded(lanes: readonly Lane[]): Lane[] {
  return lanes.filter((lane) => {
    const why = lane.excluded?.();
    if (why) console.log(`–  ${lane.name}: excluded, ${why}`);
    return !why;
  });
}

function report({ lane, tally, seconds, log }: LaneResult): void {
  const counts = `${tally.passed} passed${tally.failed > 0 ? `, ${tally.failed} failed` : ''}`;
  console.log(`${tally.failed > 0 ? '✗' : '✓'}  ${lane.name.padEnd(24)} ${counts}  (${seconds.toFixed(1)} s)`);
  for (const note of tally.notes ?? []) console.log(`     ${note}`);
  for (const problem of tally.problems) console.log(`     ${problem}`);
  if (tally.failed > 0 && log) console.log(`     all of it: ${log}`);
}

const lanes = chooseLanes();
if (values.list) {
  for (const lane of lanes) console.log(`${lane.name.padEnd(24)} ${lane.proves}`);
} else {
  const start = performance.now();
  const results = await runLanes(printExcluded(lanes), { report });
  const total = sum(results.map((result) => result.tally));
  console.log(`\n${results.length} lanes in ${((performance.now() - start) / 60_000).toFixed(1)} min`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
