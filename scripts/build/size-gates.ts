/** The bars on what a page downloads, in bytes of gzip. The table is printed whether they hold or not. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import type { Tally } from '../lib/lane.ts';
import { at } from '../lib/paths.ts';
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

/** One entry bundled as a page would load it, and what esbuild says of its parts. */
export async function bundleEntry(entry: string): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions,
    entryPoints: [entry],
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
      bytes: await bundleSize('scripts/build/entries/everyday.ts'),
      goal: 15_000,
      limit: 20_300,
    },
    { what: 'everything, modern engines', bytes: modern, goal: 70_000, limit: 83_600 },
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

export const sizeLine = ({ what, bytes, goal, limit }: SizeRow): string =>
  `${what.padEnd(38)} ${kB(bytes).padStart(9)}  goal ${kB(goal)}${bytes > goal ? ` NOT MET, held at ${kB(limit)}` : ''}`;

export async function sizeGates(): Promise<Tally> {
  if (globSync('dist/cdn/*.js', { cwd: at('.') }).length === 0) throw new Error('dist/cdn is not built');
  const rows = await measureSizes();
  const over = rows.filter((row) => row.bytes > row.limit);
  return {
    passed: rows.length - over.length,
    failed: over.length,
    problems: over.map((row) => `${row.what} is over its bar`),
    notes: rows.map(sizeLine),
  };
}
