/** The classic file in the engines it promises to run in, for real. */
import { existsSync } from 'node:fs';
import { oldEngines } from '../floor/engines.ts';
import { testEngine } from '../floor/test-engine.ts';
import { fail, pass } from '../lib/lane.ts';
import type { Lane } from '../lib/lane.ts';
import { whyNoPackedChromium } from '../lib/packed-chromium.ts';
import { at } from '../lib/paths.ts';
import { run } from '../lib/run.ts';

const install: Lane = {
  name: 'floor engines',
  proves: 'the old Chromiums are here',
  excluded: whyNoPackedChromium,
  async run(log) {
    const { code } = await run('npm', ['ci', '--prefix', 'tools/floor'], { log });
    return code === 0 && existsSync(at('tools/floor/node_modules/chrome-67'))
      ? pass()
      : fail('npm ci in tools/floor failed');
  },
};

const old: Lane[] = oldEngines.map((engine) => ({
  name: `floor: Chromium ${engine}`,
  proves: 'every example renders, is sealed and answers the keyboard',
  after: ['floor engines', 'build'],
  excluded: whyNoPackedChromium,
  run: (log) => testEngine(engine, log),
}));

const today: Lane = {
  name: 'floor: Chromium today',
  proves: 'the classic file does the same in the newest engine',
  after: ['system packages', 'build'],
  run: (log) => testEngine('today', log),
};

export const floorLanes: Lane[] = [install, ...old, today];
