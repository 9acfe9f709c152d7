import type { Block } from './block.ts';
import { htmlBlocks } from './html.ts';
import { jsonBlocks } from './json.ts';
import { markdownBlocks } from './markdown.ts';
import { plainBlocks } from './plain.ts';
import { scriptBlocks } from './script.ts';

const READERS: readonly [RegExp, (source: string) => Block[]][] = [
  [/\.(json|webmanifest)$/i, jsonBlocks],
  [/\.(md|mdx|markdown)$/i, markdownBlocks],
  [/\.([cm]?[jt]sx?)$/i, scriptBlocks],
  [/\.(html?|vue|svg|xml)$/i, htmlBlocks],
];

/** The texts of a file that residents read, as far as its kind (by its name) lets one tell. */
export function blocksOf(name: string, source: string): Block[] {
  const reader = READERS.find(([pattern]) => pattern.test(name));
  return (reader ? reader[1] : plainBlocks)(source).filter(({ text }) => text.trim());
}
