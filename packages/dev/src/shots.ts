/**
 * Pictures of an element's examples in light, dark, high contrast and 长辈版, for a designer's eye.
 * `npm run shots -- button [example] [--en]` writes .tmp/shots/button.png.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/lib/browsers.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = `${root}.tmp/shots`;
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const [element, only] = words;
const locale = process.argv.includes('--en') ? 'en' : 'zh-CN';

if (!element) {
  console.error('usage: npm run shots -- <element> [example] [--en]');
  process.exit(2);
}

const source = ['elements', 'live']
  .map((name) => `${root}packages/${name}/src/`)
  .find((dir) => existsSync(`${dir}${element}/${element}.examples.ts`));
if (!source) {
  console.error(`no examples for "${element}"; known: ${readdirSync(`${root}packages/elements/src`).join(', ')}`);
  process.exit(2);
}

mkdirSync(out, { recursive: true });
const page = `${out}/${element}.entry.ts`;
const registering = ['elements', 'live'].flatMap((name) =>
  readdirSync(`${root}packages/${name}/src`)
    .filter((file) => /^hkt-.*\.ts$/.test(file))
    .map((file) => `${root}packages/${name}/src/${file}`),
);
writeFileSync(
  page,
  [
    ...registering.map((file) => `import '${file}';`),
    `import { examples } from '${source}${element}/${element}.examples.ts';`,
    `import { draw } from '${root}packages/dev/src/shots-page.ts';`,
    `draw(examples, ${JSON.stringify(only ?? null)}, ${JSON.stringify(locale)});`,
  ].join('\n'),
);
const { outputFiles } = await build({
  entryPoints: [page],
  bundle: true,
  write: false,
  format: 'iife',
  conditions: ['hkt-source', 'development'],
  nodePaths: [`${root}node_modules`],
  absWorkingDir: root,
  tsconfig: `${root}tsconfig.base.json`,
  loader: { '.json': 'json' },
});
const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArgs });
try {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error(String(error)));
  tab.on('console', (message) => console.log(message.text()));
  await tab.setViewport({ width: 1800, height: 400 });
  await tab.setContent('<!doctype html><meta charset="utf-8"><body style="margin:0;width:max-content"></body>');
  await tab.addScriptTag({ content: outputFiles[0]!.text });
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const body = await tab.$('body');
  await body!.screenshot({ path: `${out}/${element}.png` });
  console.log(`.tmp/shots/${element}.png`);
} finally {
  await browser.close();
  rmSync(page);
}
