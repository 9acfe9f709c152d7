import type { Block } from './block.ts';
import { plainBlocks } from './plain.ts';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Every string value with its path. Keys are for machines. A file that is no JSON is read as plain text. */
export function jsonBlocks(source: string): Block[] {
  try {
    JSON.parse(source);
  } catch {
    return plainBlocks(source);
  }
  return new Scanner(source).blocks;
}

type Frame = { list: true; index: number } | { list: false; key: string | undefined };

/** Walks JSON that is known to be valid. */
class Scanner {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    while (this.#at < source.length) this.#step();
  }

  #step(): void {
    const character = this.#source[this.#at];
    const frame = this.#frames[this.#frames.length - 1];
    if (character === '"') return this.#string(frame);
    this.#at++;
    if (character === '{') this.#frames.push({ list: false, key: undefined });
    else if (character === '[') this.#frames.push({ list: true, index: 0 });
    else if (character === '}' || character === ']') this.#frames.pop();
    else if (character === ',' && frame) {
      if (frame.list) frame.index++;
      else frame.key = undefined;
    }
  }

  #string(frame: Frame | undefined): void {
    const block = this.#readString();
    if (frame && !frame.list && frame.key === undefined) frame.key = block.text;
    else this.blocks.push({ ...block, path: this.#path() });
  }

  #readString(): Block {
    const offsets: number[] = [];
    let text = '';
    this.#at++;
    while (this.#source[this.#at] !== '"') {
      offsets.push(this.#at);
      text += this.#readUnit();
    }
    this.#at++;
    return { text, offsets };
  }

  #readUnit(): string {
    const character = this.#source[this.#at++] as string;
    if (character !== '\\') return character;
    const escape = this.#source[this.#at++] as string;
    if (escape !== 'u') return ESCAPES[escape] ?? escape;
    this.#at += 4;
    return String.fromCharCode(parseInt(this.#source.slice(this.#at - 4, this.#at), 16));
  }

  #path(): string {
    let path = '';
    for (const frame of this.#frames) path += frame.list ? `[${frame.index}]` : (path && '.') + frame.key;
    return path;
  }
}
