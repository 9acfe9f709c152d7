/** The bars on what a page downloads, in bytes of gzip. The table is printed whether they hold or not. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import type { Tally } from '../lib/lane.ts';
import { findElements } from '../lib/element-files.ts';
import { at, root } from '../lib/paths.ts';
import { compress } from './compress.ts';
import { bundleOptions, defines, modern } from './settings.ts';

export interface SizeRow {
  what: string;
  bytes: number;
  /** What performance.md asks for. */
  goal: number;
  /** What the gate holds until the goal is met: the size reached, which may only shrink (decision 0008). */
  limit: number;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
export const zipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const fileSize = (path: string): number => zipped(readFileSync(at(path)));

/** One entry (or a text of imports) bundled as a page would load it, and what esbuild says of its parts. */
export async function bundleEntry(entry: string, text?: string): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions,
    ...(text ? { stdin: { contents: text, resolveDir: root } } : { entryPoints: [entry] }),
    format: 'esm',
    ...modern,
    define: defines(),
    write: false,
    metafile: true,
  });
  const { code } = await compress(outputFiles[0]!.text, true);
  return { code, metafile };
}

export const bundleSize = async (entry: string): Promise<number> => zipped((await bundleEntry(entry)).code);

/** A file of `dist/cdn` and all that it imports at start, each compressed by itself, as a server sends them. */
export function withChunks(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const source = readFileSync(at(file), 'utf8');
  const imports = [...source.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, path]) => {
    return new URL(path!, `file:///${file}`).pathname.slice(1);
  });
  return fileSize(file) + imports.reduce((total, each) => total + withChunks(each, seen), 0);
}

/** What the classic file would weigh for today's engines: the measure for the floor's extra. */
async function classicModern(): Promise<number> {
  return bundleSize('scripts/build/entries/huiketing.ts');
}

export async function measureSizes(): Promise<SizeRow[]> {
  const modern = await classicModern();
  return [
    {
      what: 'ten everyday components',
      bytes: await bundleSize(TEN),
      goal: 15_000,
      limit: 17_550,
    },
    { what: 'everything, modern engines', bytes: modern, goal: 70_000, limit: 122_000 },
    {
      what: 'everything, classic file (Chrome 67)',
      bytes: fileSize('dist/cdn/huiketing.js'),
      goal: modern * 1.25,
      limit: modern * 1.25,
    },
    {
      what: 'a page with hkt-compact-card alone',
      bytes: withChunks('dist/cdn/elements/hkt-compact-card.mjs'),
      goal: 16_000,
      limit: 16_000,
    },
  ];
}

/** What one more element may add: small ones, and those that show a whole list, without its data. */
const SMALL = 3000;
const LARGE: Readonly<Record<string, number>> = { 'hkt-service-browser': 10_000 };

/** Where that is not reached: what it may add until then, which may only shrink (decision 0008). */
const HELD: Readonly<Record<string, number>> = {
  'hkt-call-banner': 4500,
  'hkt-call-voice': 4900,
  'hkt-hall': 26_000,
  'hkt-header': 5700,
  'hkt-icon': 10_000,
  'hkt-lockup': 3700,
  'hkt-qr': 4450,
  'hkt-queue-board': 4500,
  'hkt-search-field': 3450,
  'hkt-service-browser': 50_000,
  'hkt-service-guide': 20_000,
  'hkt-service-shortcuts': 4200,
  'hkt-ticket-status': 3900,
  'hkt-zone-directory': 6800,
};

const TEN = 'scripts/build/entries/everyday.ts';

/** What each element adds: one of the ten to a page with another element, any other to a page with the ten. */
export async function measureMore(): Promise<SizeRow[]> {
  const sizeOf = async (...files: string[]): Promise<number> =>
    zipped((await bundleEntry('', files.map((file) => `import './${file}';`).join(''))).code);
  const first = 'packages/elements/src/hkt-skeleton.ts';
  const bases = { ten: await sizeOf(TEN), first: await sizeOf(first) };
  const isOfTen = readFileSync(at(TEN), 'utf8');
  const rows: SizeRow[] = [];
  for (const { tag, package: name } of findElements()) {
    const isEveryday = isOfTen.includes(`/${tag}.js`);
    const all = await sizeOf(isEveryday ? first : TEN, `packages/${name}/src/${tag}.ts`);
    const goal = LARGE[tag] ?? SMALL;
    const bytes = all - (isEveryday ? bases.first : bases.ten);
    rows.push({ what: `one more element: ${tag}`, bytes, goal, limit: HELD[tag] ?? goal });
  }
  return rows;
}

export const sizeLine = ({ what, bytes, goal, limit }: SizeRow): string =>
  `${what.padEnd(38)} ${kB(bytes).padStart(9)}  goal ${kB(goal)}${bytes > goal ? ` NOT MET, held at ${kB(limit)}` : ''}`;

export async function sizeGates(): Promise<Tally> {
  if (globSync('dist/cdn/*.js', { cwd: at('.') }).length === 0) throw new Error('dist/cdn is not built');
  const rows = [...(await measureSizes()), ...(await measureMore())];
  const over = rows.filter((row) => row.bytes > row.limit);
  return {
    passed: rows.length - over.length,
    failed: over.length,
    problems: over.map((row) => `${row.what} is over its bar`),
    notes: rows.map(sizeLine),
  };
}
