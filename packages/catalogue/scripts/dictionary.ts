/** What the dictionaries of the house's tools know of characters: at build time only, no phone loads them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { ReadyTable } from '../src/readings/index.ts';
import { EVERYDAY, gb2312 } from '../src/readings/table.ts';

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

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** How often a reading must come in the words of the dictionary to be worth its place: once in so many. */
const SELDOM = 15;

/** How each character is read in the dictionary's own words. */
function countInWords(): Map<string, Map<string, number>> {
  const source = readFileSync(fileURLToPath(new URL('../index.js', import.meta.resolve('pinyin-pro'))), 'utf8');
  const counts = new Map<string, Map<string, number>>();
  for (const word of new Set(source.match(/\p{Script=Han}{2,8}/gu))) {
    const syllables = read(word);
    Array.from(word).forEach((character, at) => {
      const count = counts.get(character) ?? new Map<string, number>();
      count.set(syllables[at]!, (count.get(syllables[at]!) ?? 0) + 1);
      counts.set(character, count);
    });
  }
  return counts;
}

const inWords = countInWords();

const sum = (count: ReadonlyMap<string, number>): number => [...count.values()].reduce((all, each) => all + each, 0);

const known = new Map<string, readonly string[]>();

/** The readings without tones that people meet, the commonest first; ü is v. */
function readingsOf(character: string): readonly string[] {
  let all = known.get(character);
  if (!all) known.set(character, (all = lookUp(character)));
  return all;
}

function lookUp(character: string): string[] {
  const found = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  const count = inWords.get(character) ?? new Map<string, number>();
  const met = (reading: string): boolean => (count.get(reading) ?? 0) * SELDOM > sum(count);
  return [...new Set(found)].filter((reading, at) => SYLLABLE.test(reading) && (at === 0 || met(reading)));
}

/** What is in any of the dictionary's words: so common that people choose it by mistake. */
const everyday = gb2312()
  .slice(0, EVERYDAY)
  .filter((character) => inWords.has(character));

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

export const dictionary: ReadyTable = {
  readings: { of: readingsOf, simplified },
  traditional: traditionalOf,
  everyday,
  read,
  synonyms: JSON.parse(readFileSync(new URL('../data/synonyms.json', import.meta.url), 'utf8')) as NonNullable<
    ReadyTable['synonyms']
  >,
};
