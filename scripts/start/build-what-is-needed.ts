/** Builds only what is missing or older than its sources. */
import { existsSync, globSync, statSync } from 'node:fs';
import { buildCdn } from '../build/cdn.ts';
import { at, root } from '../lib/paths.ts';
import { runNode, runTool } from '../lib/run.ts';
import type { RunResult } from '../lib/run.ts';

interface Step {
  what: string;
  sources: readonly string[];
  /** Written last by the step. */
  result: string;
  build(): Promise<unknown>;
}

async function must(result: Promise<RunResult>): Promise<void> {
  const { code, output } = await result;
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-30).join('\n'));
}

const packages = ['packages/*/src/**', 'packages/*/package.json', 'package-lock.json', 'tsconfig.base.json'];
const tokens = ['tokens/*.ts', 'tokens/src/**', 'tokens/lib/**'];

const steps: readonly Step[] = [
  {
    what: 'design tokens',
    sources: tokens,
    result: 'tokens/dist/seal.js',
    build: () => must(runNode(['tokens/build.ts'])),
  },
  {
    what: 'dist/cdn',
    sources: [...tokens, ...packages, 'scripts/build/**'],
    result: 'dist/cdn/sri.json',
    build: () => buildCdn(),
  },
  {
    what: 'Storybook (takes a minute the first time)',
    sources: [...tokens, ...packages, 'stories/**', '.storybook/**', 'packages/*/custom-elements.json'],
    result: 'storybook-static/index.json',
    build: () =>
      must(
        runTool('storybook/dist/bin/dispatcher.js', [
          'build',
          '--disable-telemetry',
          '--quiet',
          '-o',
          'storybook-static',
        ]),
      ),
  },
];

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isStale({ sources, result }: Step): boolean {
  if (!existsSync(at(result))) return true;
  const built = changed(at(result));
  return globSync([...sources], { cwd: root }).some((path) => changed(at(path)) > built);
}

export async function buildWhatIsNeeded(say: (line: string) => void): Promise<void> {
  for (const step of steps) {
    if (!isStale(step)) continue;
    say(`building ${step.what} …`);
    await step.build();
  }
}
