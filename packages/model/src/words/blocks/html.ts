import { join, slice } from './block.ts';
import type { Block } from './block.ts';

/** Tags inside a sentence: they do not end a text. */
const INLINE = /^<\/?(a|abbr|b|bdi|em|i|mark|ruby|rb|rt|rp|small|span|strong|sub|sup|time|u|wbr)\b/i;
const COMMENT_OR_TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!?a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:>|$)/gi;
const ATTRIBUTE = /=\s*(?:"([^"]*)"|'([^']*)')/g;
const HAN = /[\u3400-\u9fff]/;

/** Texts between tags, and attributes with Chinese words in them. Scripts, styles and comments are not read. */
export function htmlBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let parts: [number, number][] = [];
  const end = () => {
    if (parts.length) blocks.push(join(source, parts));
    parts = [];
  };
  let from = 0;
  source.replace(COMMENT_OR_TAG, (tag: string, _name: unknown, at: number) => {
    if (at > from) parts.push([from, at]);
    from = at + tag.length;
    if (!INLINE.test(tag)) end();
    if (!/^<(!--|script|style)/i.test(tag)) blocks.push(...attributes(source, tag, at));
    return tag;
  });
  if (from < source.length) parts.push([from, source.length]);
  end();
  return blocks;
}

function attributes(source: string, tag: string, start: number): Block[] {
  const blocks: Block[] = [];
  tag.replace(ATTRIBUTE, (whole: string, double: string | undefined, single: string | undefined, at: number) => {
    const value = double ?? single ?? '';
    const to = start + at + whole.length - 1;
    if (HAN.test(value)) blocks.push(slice(source, to - value.length, to));
    return whole;
  });
  return blocks;
}
