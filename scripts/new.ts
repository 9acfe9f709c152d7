/**
 * `npm run new -- <element>`: a new element with everything the anatomy asks for, green from the start.
 *
 *   npm run new -- queue-board
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { formatted } from './lib/format.ts';
import { at } from './lib/paths.ts';
import { runNode } from './lib/run.ts';
import { describeElement, filesOf } from './new/templates.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const name = (process.argv[2] ?? '').replace(/^hkt-/, '');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  fail('usage: npm run new -- <element>, in kebab-case, such as queue-board');

const folder = `packages/elements/src/${name}`;
if (existsSync(at(folder))) fail(`${folder} is there already.`);

mkdirSync(at(folder));
for (const [file, content] of Object.entries(filesOf(describeElement(name)))) {
  writeFileSync(at(`${folder}/${file}`), await formatted(`${folder}/${file}`, content));
}

const { code, output } = await runNode(['--conditions=hkt-source', at('scripts/generate.ts')]);
if (code !== 0) fail(output);

console.log(`${folder} is there, with its entries, stories and API table.

Next:
  npx wtr ${folder}/*.test.ts
  npm run shots -- ${name}        look at it in light, dark, high contrast and 长辈版
  npm run visual:update           when it looks right: keep its pictures`);
