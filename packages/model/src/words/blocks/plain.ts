import { slice } from './block.ts';
import type { Block } from './block.ts';

/** Each line for itself: in signs and lists the next line is another matter. */
export function plainBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  const line = /[^\r\n]+/g;
  for (let found = line.exec(source); found; found = line.exec(source)) {
    blocks.push(slice(source, found.index, found.index + found[0].length));
  }
  return blocks;
}
