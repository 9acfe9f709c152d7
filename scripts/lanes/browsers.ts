/** Web Test Runner: the elements in three engines, and their pictures in one exact engine. */
import type { Lane } from '../lib/lane.ts';
import { browserTests } from '../lib/harness.ts';
import { whyNoPackedChromium } from '../lib/packed-chromium.ts';

const after = ['system packages', 'tokens build'];
/** Keys and pictures need the focused page and an even clock: one browser at a time. */
const shares = 'browser';

export const browserLanes: Lane[] = [
  {
    name: 'chromium',
    proves: 'the elements behave in Chromium, 85 % covered',
    after,
    shares,
    run: (log) => browserTests('chromium', 'web-test-runner.config.mjs', log, ['--coverage']),
  },
  {
    name: 'firefox',
    proves: 'the elements behave in Firefox',
    after,
    shares,
    run: (log) => browserTests('firefox', 'scripts/wtr/firefox.mjs', log),
  },
  {
    name: 'webkit',
    proves: 'the elements behave in WebKit',
    after,
    shares,
    run: (log) => browserTests('webkit', 'scripts/wtr/webkit.mjs', log),
  },
  {
    name: 'visual',
    proves: 'every example looks as it was approved, in four modes',
    // The engine is in the lock file, but the libraries it needs come with Debian's browsers.
    after,
    shares,
    excluded: whyNoPackedChromium,
    run: (log) => browserTests('visual', 'scripts/wtr/visual.mjs', log),
  },
];
