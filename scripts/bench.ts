/** `npm run bench`: measures sizes and speed and writes docs/performance.md. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { listRows } from '../bench/list-rows.ts';
import { measureLists } from '../bench/list.ts';
import { measure } from '../bench/measure.ts';
import { report } from '../bench/report.ts';
import { routeRows } from '../bench/route-rows.ts';
import { measureRoutes } from '../bench/route.ts';
import { searchRows } from '../bench/search-rows.ts';
import { measureSearch } from '../bench/search.ts';
import { buildCdn } from './build/cdn.ts';
import { measureMore, measureSizes, sizeLine } from './build/size-gates.ts';
import { chromiumPath } from './lib/browsers.ts';
import { formatted } from './lib/format.ts';
import { at } from './lib/paths.ts';
import { runNode } from './lib/run.ts';

const { code, output } = await runNode(['tokens/build.ts']);
if (code !== 0) throw new Error(output);
await buildCdn();
const sizes = [...(await measureSizes()), ...(await measureMore())];
for (const row of sizes) console.log(sizeLine(row));

const version = execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8' }).trim();
const browser = /Chromium \d+/.exec(version)?.[0] ?? 'Chromium';
const search = [10_000, 100_000].flatMap((items) => searchRows(measureSearch(items)));
const text = report(
  sizes,
  await measure(),
  [...listRows(await measureLists()), ...search, ...routeRows(measureRoutes())],
  browser,
);
writeFileSync(at('docs/performance.md'), await formatted('docs/performance.md', text));
console.log(
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n'),
);
