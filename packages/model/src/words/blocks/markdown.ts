import { join } from './block.ts';
import type { Block } from './block.ts';

const FENCE = /^\s*(```+|~~~+)/;
/** Lines that begin a text of their own: headings, list items, quotes, table rows. */
const OWN = /^\s*(#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\|)/;
/** Code, comments, and addresses of links. */
const UNREAD = /`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)\s]*|<[^>\n]*>/g;

/** Paragraphs, without code. */
export function markdownBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let parts: [number, number][] = [];
  const end = () => {
    if (parts.length) blocks.push(join(source, parts));
    parts = [];
  };
  let fence = '';
  for (const [from, to] of lines(source)) {
    const line = source.slice(from, to);
    const mark = FENCE.exec(line)?.[1];
    if (mark && (!fence || mark.indexOf(fence) === 0)) {
      fence = fence ? '' : mark;
      end();
    } else if (fence) continue;
    else if (!line.trim()) end();
    else {
      if (OWN.test(line)) end();
      parts.push(...readParts(line, from));
    }
  }
  end();
  return blocks;
}

function readParts(line: string, start: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  line.replace(UNREAD, (found: string, at: number) => {
    parts.push([start + from, start + at]);
    from = at + found.length;
    return found;
  });
  parts.push([start + from, start + line.length]);
  return parts;
}

function lines(source: string): [from: number, to: number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (const line of source.split('\n')) {
    out.push([from, from + line.length]);
    from += line.length + 1;
  }
  return out;
}
