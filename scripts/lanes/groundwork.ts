/** What every other lane stands on. */
import { existsSync } from 'node:fs';
import { fail, pass } from '../lib/lane.ts';
import type { Lane } from '../lib/lane.ts';
import { at } from '../lib/paths.ts';
import { runNode } from '../lib/run.ts';
import { installMissingPackages } from '../lib/system-packages.ts';

const system: Lane = {
  name: 'system packages',
  proves: 'the browsers and the Chinese font are on this machine',
  run: installMissingPackages,
};

const tokens: Lane = {
  name: 'tokens build',
  proves: 'the token sources build, with every contrast pair above its bar',
  async run(log) {
    const { code, output } = await runNode(['tokens/build.ts'], { log });
    if (code !== 0) return fail(...output.trim().split('\n').slice(-15));
    return existsSync(at('tokens/dist/seal.js')) ? pass() : fail('tokens/dist/seal.js was not written');
  },
};

const generated: Lane = {
  name: 'generated files',
  proves: 'entries, manifest, API tables and schemas are what the sources say',
  after: ['tokens build'],
  async run(log) {
    const { code, output } = await runNode(['--conditions=hkt-source', 'scripts/generate.ts', '--check'], { log });
    return code === 0 ? pass() : fail(...output.trim().split('\n').slice(-15));
  },
};

export const groundwork: Lane[] = [system, tokens, generated];
