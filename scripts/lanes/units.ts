/** node:test over everything that needs no browser. */
import { readFileSync } from 'node:fs';
import { nodeTests } from '../lib/harness.ts';
import { fail } from '../lib/lane.ts';
import type { Lane, Tally } from '../lib/lane.ts';
import type { Log } from '../lib/log.ts';
import { neverLoaded } from '../lib/never-loaded.ts';
import { at } from '../lib/paths.ts';

interface Suite {
  name: string;
  folder: string;
  /** Lines and branches that must be covered, in per cent, and of which files. */
  coverage?: { percent: number; of: readonly string[] };
  after?: string[];
}

const suites: Suite[] = [
  { name: 'model', folder: 'packages/model', coverage: { percent: 90, of: ['packages/model/src/**/*.ts'] } },
  {
    name: 'tokens',
    folder: 'tokens',
    coverage: { percent: 90, of: ['tokens/lib/**/*.ts'] },
    after: ['tokens build'],
  },
  {
    name: 'identity',
    folder: 'packages/identity',
    coverage: { percent: 90, of: ['packages/identity/src/**/*.ts'] },
    after: ['tokens build'],
  },
  {
    name: 'catalogue',
    folder: 'packages/catalogue',
    coverage: { percent: 90, of: ['packages/catalogue/src/**/*.ts'] },
  },
  {
    name: 'wayfinding',
    folder: 'packages/wayfinding',
    coverage: { percent: 90, of: ['packages/wayfinding/src/**/*.ts'] },
  },
  { name: 'feeds', folder: 'packages/feeds' },
  {
    name: 'hub',
    folder: 'packages/hub',
    coverage: { percent: 90, of: ['packages/hub/src/**/*.ts'] },
    after: ['system packages'],
  },
  { name: 'dev', folder: 'packages/dev', after: ['tokens build'] },
  { name: 'scripts', folder: 'scripts', after: ['system packages', 'tokens build'] },
];

async function withCoverage({ name, folder, coverage }: Suite, log: Log): Promise<Tally> {
  const { percent, of } = coverage!;
  const report = at(`.tmp/results/${name}.lcov`);
  const flags = [
    '--experimental-test-coverage',
    ...of.map((glob) => `--test-coverage-include=${glob}`),
    `--test-coverage-lines=${percent}`,
    `--test-coverage-branches=${percent}`,
    '--test-reporter=lcov',
    `--test-reporter-destination=${report}`,
  ];
  const tally = await nodeTests(name, [`${folder}/test/**/*.test.ts`], log, { flags });
  const unseen = neverLoaded(of, readFileSync(report, 'utf8'));
  if (unseen.length === 0) return tally;
  const problems = unseen.map((path) => `${path} is loaded by no test`);
  return { ...tally, failed: tally.failed + 1, problems: [...tally.problems, ...problems] };
}

function unitLane(suite: Suite): Lane {
  const { name, folder, coverage, after = [] } = suite;
  const proves = coverage ? `its tests pass and cover ${coverage.percent} % of lines and branches` : 'its tests pass';
  return {
    name: `node: ${name}`,
    proves,
    after,
    run: (log) => (coverage ? withCoverage(suite, log) : nodeTests(name, [`${folder}/test/**/*.test.ts`], log)),
  };
}

export const unitLanes: Lane[] = suites.map(unitLane);

/** The property tests again, with many more runs each: not part of `npm test`. */
export const longLanes: Lane[] = ['model', 'catalogue', 'wayfinding', 'identity', 'feeds', 'hub'].map((name) => ({
  name: `long: ${name}`,
  proves: 'its properties hold for a hundred times as many inputs',
  async run(log) {
    const runs = process.env['HKT_RUNS'] ?? '1000000';
    if (!/^\d+$/.test(runs)) return fail(`HKT_RUNS must be a number, not “${runs}”`);
    return nodeTests(`long-${name}`, [`packages/${name}/test/**/*.test.ts`], log, {
      minutes: 240,
      env: { HKT_RUNS: runs },
    });
  },
}));
