/** What the dictionaries of the house's tools know of characters: at build time only, no phone loads them. */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { ReadyTable } from '../src/readings/index.ts';

const simplify = Converter({ from: 't', to: 'cn' });
const HAN = /^\p{Script=Han}$/u;
const SYLLABLE = /^[a-z]+$/;

const simple = new Map<string, string>();

/** The converter is slow to start, and a list asks for the same characters again and again. */
function simplified(character: string): string {
  let known = simple.get(character);
  if (known === undefined) simple.set(character, (known = convert(character)));
  return known;
}

function convert(character: string): string {
  const simple = HAN.test(character) ? simplify(character) : character;
  return Array.from(simple).length === 1 ? simple : character;
}

const readings = new Map<string, readonly string[]>();

/** Every reading without tones, the commonest first; ü is v. */
function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const found = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  const all = [...new Set(found)].filter((reading) => SYLLABLE.test(reading));
  readings.set(character, all);
  return all;
}

let forms: Map<string, string[]> | undefined;

/** Traditional forms by their simplified one. */
function traditionalOf(character: string): readonly string[] {
  if (!forms) {
    forms = new Map();
    for (let code = 0x3400; code < 0xa000; code++) {
      const form = String.fromCodePoint(code);
      const simple = simplified(form);
      if (simple !== form) forms.set(simple, [...(forms.get(simple) ?? []), form]);
    }
  }
  return forms.get(character) ?? [];
}

/** The first level of GB 2312: 3,755 characters, all that everyday writing needs. */
function everyday(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return Array.from(new TextDecoder('gb18030').decode(Uint8Array.from(bytes))).filter((character) =>
    HAN.test(character),
  );
}

export const dictionary: ReadyTable = {
  readings: { of: readingsOf, simplified },
  traditional: traditionalOf,
  everyday: everyday(),
  read: (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }),
  synonyms: JSON.parse(readFileSync(new URL('../data/synonyms.json', import.meta.url), 'utf8')) as NonNullable<
    ReadyTable['synonyms']
  >,
};
