/**
 * `npm run generate`: writes every file that the sources already say: element entries, the custom-elements
 * manifest, the API tables of the READMEs, the readings of characters. With `--check` it writes nothing and names what has drifted.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { readingFiles } from '../packages/catalogue/scripts/build-readings.ts';
import { generateApiTables, undescribed } from './generate/api-tables.ts';
import { generateEntries } from './generate/entries.ts';
import type { GeneratedFile } from './generate/generated-file.ts';
import { generateGlossary } from './generate/glossary.ts';
import { generateManifests } from './generate/manifest.ts';
import { generateStories } from './generate/stories.ts';
import { formatted } from './lib/format.ts';
import { at, root } from './lib/paths.ts';

async function wantedFiles(): Promise<GeneratedFile[]> {
  const { files, manifests } = await generateManifests();
  return [
    ...generateEntries(),
    ...files,
    ...generateApiTables(manifests),
    ...(await generateStories()),
    generateGlossary(),
    ...[...readingFiles()].map(([path, content]) => ({ path: relative(root, path), content })),
  ];
}

const isCurrent = ({ path, content }: GeneratedFile): boolean =>
  existsSync(at(path)) && readFileSync(at(path), 'utf8') === content;

/** Entries of elements that are no more. */
function leftovers(files: readonly GeneratedFile[]): string[] {
  const wanted = new Set(files.map((file) => file.path));
  return globSync('{packages/{elements,live}/src/{hkt-*.ts,pure/hkt-*.ts},stories/elements/*.ts}', {
    cwd: root,
  }).filter((path) => !wanted.has(path));
}

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
  console.log(`wrote ${path}`);
}

const files = await Promise.all(
  (await wantedFiles()).map(async ({ path, content }) => ({ path, content: await formatted(path, content) })),
);
const stale = files.filter((file) => !isCurrent(file));
const extra = leftovers(files);
const missing = undescribed();

for (const folder of missing) console.error(`${folder}: an element needs a README.md with the api marks`);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not what the sources say: run npm run generate`);
  for (const path of extra) console.error(`${path} belongs to no element: run npm run generate`);
  process.exitCode = stale.length + extra.length + missing.length > 0 ? 1 : 0;
} else {
  stale.forEach(write);
  extra.forEach((path) => rmSync(at(path)));
}
