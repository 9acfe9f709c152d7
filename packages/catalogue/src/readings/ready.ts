/** Makes a list ready for search, once, where it is built: what a phone needs to look through it, and no more. */
import type { Catalogue } from '@huiketing/model';
import { objectsIn, wordOf, wordsIn } from '../plain.ts';
import { Folder } from '../search/fold.ts';
import { stemOf } from '../search/look.ts';
import { ENGLISH, SPOKEN } from '../search/shelf.ts';
import { itemTexts } from '../search/texts.ts';
import { packReadings, unpackReadings } from './packed.ts';
import type { Readings } from './readings.ts';

/** What a ready list is made with. */
export interface ReadyTable {
  readings: Readings;
  /** Every traditional form of a simplified character that somebody may type. */
  traditional?(character: string): readonly string[];
  /** The characters of everyday writing. */
  everyday?: readonly string[];
  /** How each character of a text is read in its words, where a dictionary is at hand. */
  read?(text: string): readonly string[];
  /** The project's words of everyday speech, as in `data/synonyms.json`. */
  synonyms?: { same: readonly string[]; english?: readonly string[]; means: Readonly<Record<string, string>> };
}

const HAN = /\p{Script=Han}/u;
const SYLLABLE = /^[a-z]+$/;

/**
 * The list with `readings` and `synonyms`, both of its own words only, and with `pinyin` for the few names that have two
 * characters in them which are read otherwise elsewhere. Nothing else is changed.
 */
export function readyCatalogue(catalogue: Catalogue, table: ReadyTable): Catalogue {
  const { readings, synonyms } = table;
  const spoken = spokenIn(catalogue);
  const folder = new Folder((character) => readings.simplified(character));
  // A long list says the same things over and over.
  const all = [...new Set([...spoken, ...textIn(catalogue)])].map((text) => folder.fold(text)).join('\n');
  const packed = packedReadings(spoken, table, all);
  return {
    ...catalogue,
    readings: packed,
    ...(synonyms && { synonyms: linesFor(synonyms, all, englishIn(catalogue), (word) => folder.fold(word)) }),
    categories: table.read ? spelt(catalogue, table, unpackReadings(packed)!) : catalogue.categories,
  };
}

/** What a person may type the sound of. */
function spokenIn(catalogue: Catalogue): string[] {
  const texts: string[] = [];
  for (const { zh, aliases, items } of objectsIn(catalogue.categories)) {
    texts.push(wordOf(zh), ...wordsIn(aliases));
    for (const item of objectsIn(items)) for (const group of SPOKEN) texts.push(...itemTexts(item, group, {}));
  }
  return texts;
}

function textIn(catalogue: Catalogue): string[] {
  const texts: string[] = [];
  for (const { items } of objectsIn(catalogue.categories)) {
    for (const item of objectsIn(items)) texts.push(...itemTexts(item, 'body', {}));
  }
  return texts;
}

function englishIn(catalogue: Catalogue): string {
  const folder = new Folder();
  const texts: string[] = [];
  for (const { en, items } of objectsIn(catalogue.categories)) {
    texts.push(wordOf(en));
    for (const item of objectsIn(items)) for (const group of ENGLISH) texts.push(...itemTexts(item, group, {}));
  }
  return texts.map((text) => ` ${folder.fold(text, ' ')}`).join('\n');
}

function packedReadings(spoken: readonly string[], table: ReadyTable, all: string): string {
  const counts = countReadings(spoken, table);
  const firsts = new Map<string, string[]>();
  const others = new Map<string, string[]>();
  counts.forEach((count, character) => {
    const inContext = [...count.keys()].sort((a, b) => count.get(b)! - count.get(a)!);
    const known = [...new Set([...inContext, ...table.readings.of(character)])];
    known.forEach((syllable, n) => push(n ? others : firsts, syllable, character));
  });
  const simplified = new Map<string, string>();
  const written = new Set(all);
  written.forEach((character) => {
    if (!HAN.test(character)) return;
    for (const form of table.traditional?.(character) ?? []) if (!written.has(form)) simplified.set(form, character);
  });
  for (const character of new Set(spoken.join(''))) {
    const simple = table.readings.simplified(character);
    if (simple !== character) simplified.set(character, simple);
  }
  return packReadings(firsts, others, simplified, alikeFor(firsts, table));
}

/** Everyday characters that sound like one of the list: 社包卡 finds 社保卡. */
function alikeFor(
  firsts: ReadonlyMap<string, readonly string[]>,
  { everyday = [], readings }: ReadyTable,
): Map<string, string[]> {
  const here = new Set([...firsts.values()].reduce<string[]>((all, characters) => all.concat(characters), []));
  const alike = new Map<string, string[]>();
  for (const character of everyday) {
    const [syllable] = readings.of(character);
    if (syllable !== undefined && firsts.has(syllable) && !here.has(character)) push(alike, syllable, character);
  }
  return alike;
}

/** Names whose readings no change of a single one gives: 重庆银行 where 重 is mostly zhong and 行 mostly xing. */
function spelt(catalogue: Catalogue, { read }: ReadyTable, readings: Readings): Catalogue['categories'] {
  return objectsIn(catalogue.categories).map((category) => ({
    ...category,
    items: objectsIn(category.items).map((item) => {
      const syllables = item.pinyin === undefined && read ? read(wordOf(item.zh)) : [];
      const characters = Array.from(wordOf(item.zh));
      const others = characters.filter((character, at) => {
        const known = readings.of(character);
        return known.length > 0 && known[0] !== syllables[at];
      });
      const plain = syllables.every((syllable) => SYLLABLE.test(syllable)) && syllables.length === characters.length;
      return plain && others.length > 1 ? { ...item, pinyin: syllables.join(' ') } : item;
    }),
  }));
}

/** Of each character, how often it is read how. */
function countReadings(spoken: readonly string[], { readings, read }: ReadyTable): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of spoken) {
    const syllables = read?.(text) ?? [];
    Array.from(text).forEach((character, at) => {
      if (!HAN.test(character)) return;
      const simple = readings.simplified(character);
      const given = syllables[at];
      const syllable = given !== undefined && SYLLABLE.test(given) ? given : readings.of(simple)[0];
      if (syllable === undefined) return;
      const count = counts.get(simple) ?? new Map<string, number>();
      count.set(syllable, (count.get(syllable) ?? 0) + 1);
      counts.set(simple, count);
    });
  }
  return counts;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The lines that can lead to a word of the list; of what they lead to, only that. */
function linesFor(
  { same, english = [], means }: NonNullable<ReadyTable['synonyms']>,
  all: string,
  names: string,
  fold: (word: string) => string,
): string[] {
  const here = (word: string): boolean => all.includes(fold(word));
  const lines = same.filter((line) => line.split(' ').some(here));
  lines.push(...english.filter((line) => line.split(' ').some((word) => names.includes(` ${stemOf(word)}`))));
  for (const said of Object.keys(means)) {
    const meant = means[said]!.split(' ').filter(here);
    if (meant.length) lines.push(`${said}>${meant.join(' ')}`);
  }
  return lines;
}
