/**
 * Writes src/pictograms/all.ts from the files beside it.
 * `npx node art/build-index.ts` writes; with `--check` it only compares, and exits 1 on drift.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/pictograms/', import.meta.url);
const target = new URL('all.ts', folder);
const OTHERS = new Set(['all.ts', 'types.ts']);

/** The const that a pictogram file exports (`return` is a keyword, so it cannot be derived from the name). */
function exportedName(file: string): string {
  const match = /export const (\w+): Pictogram\b/.exec(readFileSync(new URL(file, folder), 'utf8'));
  if (!match?.[1]) throw new Error(`${file}: no "export const …: Pictogram"`);
  return match[1];
}

function render(files: readonly string[]): string {
  const entries = files.map((file) => ({ file, name: file.slice(0, -3), id: exportedName(file) }));
  const imports = entries.map(({ file, id }) => `import { ${id} } from './${file}';`);
  const rows = entries.map(({ name, id }) => (name === id ? `  ${id},` : `  ${keyOf(name)}: ${id},`));
  return [
    '// Written by art/build-index.ts; do not edit.',
    ...imports,
    "import type { Pictogram } from './types.ts';",
    '',
    '/** Every pictogram by name. Import single files instead where bytes matter. */',
    'export const pictograms = {',
    ...rows,
    '} as const satisfies Readonly<Record<string, Pictogram>>;',
    '',
    '/** A name that exists in the set. */',
    'export type PictogramName = keyof typeof pictograms;',
    '',
  ].join('\n');
}

function keyOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !OTHERS.has(file))
  .sort();
const wanted = render(files);
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== wanted) {
    console.error('src/pictograms/all.ts is not what art/build-index.ts would write: run it and commit.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, wanted);
  console.log(`all.ts: ${files.length} pictograms`);
}
