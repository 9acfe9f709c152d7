/** Whole pages in a browser: Storybook, the portal, the hostile hosts, the commands a newcomer runs. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, pass } from '../lib/lane.ts';
import type { Lane } from '../lib/lane.ts';
import { nodeTests, testScript } from '../lib/harness.ts';
import { root } from '../lib/paths.ts';
import { runTool } from '../lib/run.ts';

const storybook: Lane = {
  name: 'storybook build',
  proves: 'Storybook builds',
  after: ['generated files'],
  async run(log) {
    const args = ['build', '--disable-telemetry', '--quiet', '-o', 'storybook-static'];
    const { code, output } = await runTool('storybook/dist/bin/dispatcher.js', args, { log });
    return code === 0 ? pass() : fail(...output.trim().split('\n').slice(-15));
  },
};

const endToEnd: Lane[] = globSync('e2e/*.e2e.ts', { cwd: root })
  .sort()
  .map((file) => ({
    name: `e2e: ${basename(file, '.e2e.ts')}`,
    proves: 'see the head of its file',
    after: ['system packages', 'build', ...(file.includes('stor') ? ['storybook build'] : [])],
    shares: 'browser',
    run: (log) => testScript(basename(file), file, log),
  }));

const commands: Lane = {
  name: 'commands',
  proves: '`npm start` serves every address and ends on Ctrl-C; `npm run new` makes an element that passes',
  after: ['system packages', 'build', 'storybook build'],
  shares: 'browser',
  run: (log) => nodeTests('commands', ['scripts/test-commands/*.test.ts'], log),
};

export const pageLanes: Lane[] = [storybook, ...endToEnd, commands];
