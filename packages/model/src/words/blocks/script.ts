import type { Block } from './block.ts';
import { htmlBlocks } from './html.ts';

const HAN = /[\u3400-\u9fff]/;
/** What may stand before a regular expression; after anything else a slash divides. */
const BEFORE_REGEX = /(^|[(,=:[!&|?{};+\-*%<>~^\n]|\b(return|typeof|case|in|of))\s*$/;

/** String literals and templates with Chinese words in them. Comments and names are for developers. */
export function scriptBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < source.length) {
    const end = tokenEnd(source, at);
    const first = source[at];
    if (first === '"' || first === "'" || first === '`') blocks.push(...literal(source, at, end));
    at = end;
  }
  return blocks;
}

function literal(source: string, start: number, end: number): Block[] {
  if (source[start] === '`') return template(source, start, end);
  const inside = source.slice(start + 1, end - 1);
  return HAN.test(inside) ? shifted(htmlBlocks(inside), start + 1) : [];
}

/** Markup in a template is read as markup. A value in it is one unknown character, code in it is read on its own. */
function template(source: string, start: number, end: number): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const offsets: number[] = [];
  for (let at = start + 1; at < end - 1;) {
    if (source[at] === '$' && source[at + 1] === '{') {
      const close = valueEnd(source, at + 2);
      blocks.push(...shifted(scriptBlocks(source.slice(at + 2, close - 1)), at + 2));
      offsets.push(at);
      text += '…';
      at = close;
    } else {
      offsets.push(at);
      text += source[at++];
    }
  }
  if (!HAN.test(text)) return blocks;
  const own = htmlBlocks(text).map((block) => ({
    ...block,
    offsets: block.offsets.map((index) => offsets[index] as number),
  }));
  return [...own, ...blocks];
}

function shifted(blocks: Block[], by: number): Block[] {
  return blocks.map((block) => ({ ...block, offsets: block.offsets.map((offset) => offset + by) }));
}

/** Where the token at `at` ends: a comment, a string, a template, a regular expression, or one character. */
function tokenEnd(source: string, at: number): number {
  const first = source[at];
  if (first === '"' || first === "'") return quoteEnd(source, at);
  if (first === '`') return templateEnd(source, at + 1);
  if (first !== '/') return at + 1;
  if (source[at + 1] === '/') return orEnd(source.indexOf('\n', at), source);
  if (source[at + 1] === '*') return orEnd(source.indexOf('*/', at + 2), source, 2);
  return BEFORE_REGEX.test(source.slice(Math.max(0, at - 20), at)) ? regexEnd(source, at) : at + 1;
}

function quoteEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length && source[at] !== '\n'; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === source[start]) return at + 1;
  }
  return start + 1;
}

function templateEnd(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '\\') at += 2;
    else if (source[at] === '$' && source[at + 1] === '{') at = valueEnd(source, at + 2);
    else at++;
  }
  return Math.min(at + 1, source.length);
}

/** After the brace that closes a template's value. */
function valueEnd(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    if (source[at] === '{') depth++;
    if (source[at] === '}') depth--;
    at = tokenEnd(source, at);
  }
  return at;
}

function regexEnd(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length && source[at] !== '\n'; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
    else if (source[at] === '/' && !inClass) return at + 1;
  }
  return start + 1;
}

function orEnd(at: number, source: string, length = 0): number {
  return at < 0 ? source.length : at + length;
}
