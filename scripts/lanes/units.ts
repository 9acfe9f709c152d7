/** node:test over everything that needs no browser. */
import type { Lane } from '../lib/lane.ts';
import { fail } from '../lib/lane.ts';
import { nodeTests } from '../lib/harness.ts';

interface Suite {
  name: string;
  folder: string;
  /** Lines and branches that must be covered, in per cent. */
  coverage?: number;
  after?: string[];
}

const suites: Suite[] = [
  { name: 'model', folder: 'packages/model', coverage: 90 },
  { name: 'tokens', folder: 'tokens', coverage: 90, after: ['tokens build'] },
  { name: 'identity', folder: 'packages/identity', coverage: 90, after: ['tokens build'] },
  { name: 'feeds', folder: 'packages/feeds', coverage: 90 },
  { name: 'dev', folder: 'packages/dev', after: ['tokens build'] },
  { name: 'scripts', folder: 'scripts', after: ['tokens build'] },
];

function coverageFlags({ folder, coverage }: Suite): string[] {
  if (!coverage) return [];
  return [
    '--experimental-test-coverage',
    `--test-coverage-include=${folder}/**/*.ts`,
    `--test-coverage-exclude=${folder}/test/**`,
    `--test-coverage-exclude=${folder}/dist/**`,
    `--test-coverage-lines=${coverage}`,
    `--test-coverage-branches=${coverage}`,
  ];
}

export const unitLanes: Lane[] = suites.map((suite) => ({
  name: `node: ${suite.name}`,
  proves: suite.coverage ? `its tests pass and cover ${suite.coverage} % of lines and branches` : 'its tests pass',
  after: suite.after ?? [],
  async run(log) {
    return nodeTests(suite.name, [`${suite.folder}/test/**/*.test.ts`], log, { flags: coverageFlags(suite) });
  },
}));

/** The property tests again, with many more runs each: not part of `npm test`. */
export const longLanes: Lane[] = ['model', 'identity', 'feeds'].map((name) => ({
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
