/**
 * Pictures of every example. They must come out the same on another machine, so nothing of the machine is used:
 * the engine is an exact one out of the lock file, and so are the fonts.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { chromiumArgs } from '../lib/browsers.ts';
import { unpack } from '../lib/packed-chromium.ts';
import { at } from '../lib/paths.ts';
import { countingReporter } from './counting-reporter.ts';
import { sharedConfig, visualFiles } from './shared.ts';

const update = process.argv.includes('--update-visual-baseline');
const pictures = 'screenshots';
const compared = new Set<string>();

const args = [...chromiumArgs, '--no-zygote', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];
const executablePath = unpack(at('node_modules/@sparticuz/chromium/bin/chromium.br'), 'visual-153');

/** The stack's first family, in the three weights of the tokens. */
const fonts = [400, 500, 700].map(
  (weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/noto-sans-sc/${weight}.css">`,
);

/** Without `update`, a picture that nobody approved is a failure and never a new baseline. */
function approved({ filePath, name }: { filePath: string; name: string }): Buffer | undefined {
  compared.add(basename(filePath));
  if (existsSync(filePath)) return readFileSync(filePath);
  if (update) return undefined;
  throw new Error(`no approved picture of ${name}: look at it, then npm run visual:update`);
}

/** Approved pictures of examples that are no more. */
function leftovers(): string[] {
  if (update) return [];
  return globSync(`${pictures}/*/baseline/*.png`, { cwd: at('.') })
    .filter((path) => !compared.has(basename(path)))
    .map((path) => `${path} belongs to no example any more: delete it`);
}

export default {
  ...sharedConfig,
  files: visualFiles,
  plugins: [
    ...sharedConfig.plugins!,
    visualRegressionPlugin({
      update,
      baseDir: pictures,
      getBaseline: approved,
      // A hair's breadth for the last bit of anti-aliasing; a moved line is a hundred times as much.
      failureThreshold: 0.05,
      failureThresholdType: 'percent',
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter(leftovers)],
  testFramework: { config: { timeout: '20000' } },
  testsFinishTimeout: 15 * 60_000,
  testRunnerHtml: (
    framework: string,
  ) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${fonts.join('')}</head>
<body><script type="module" src="${framework}"></script></body></html>`,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, headless: 'shell' } })],
};
