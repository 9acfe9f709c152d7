/** What `npm run build` writes, and the bars it must stay under. */
import { fail, pass } from '../lib/lane.ts';
import type { Lane } from '../lib/lane.ts';
import { nodeTests } from '../lib/harness.ts';
import { checkPackages } from '../build/check-packages.ts';
import { runNode } from '../lib/run.ts';
import { sizeGates } from '../build/size-gates.ts';

const build: Lane = {
  name: 'build',
  proves: 'the npm packages and dist/cdn are made',
  after: ['types'],
  async run(log) {
    const { code, output } = await runNode(['--conditions=hkt-source', 'scripts/build.ts', '--skip-types'], { log });
    return code === 0 ? pass() : fail(...output.trim().split('\n').slice(-15));
  },
};

const packages: Lane = {
  name: 'packages',
  proves: 'publint and are-the-types-wrong find nothing in any package',
  after: ['build'],
  run: checkPackages,
};

const sizes: Lane = {
  name: 'sizes',
  proves: 'each bundle stays under its bar',
  after: ['build'],
  run: sizeGates,
};

const outputTests: Lane = {
  name: 'dist/cdn',
  proves: 'the files of dist/cdn are what the contract says: syntax, hashes, no dynamic import, nothing on window',
  after: ['build'],
  run: (log) => nodeTests('outputs', ['scripts/test-outputs/*.test.ts'], log),
};

export const outputLanes: Lane[] = [build, packages, sizes, outputTests];
