/** The readings of all characters in one small file, for lists that do not carry their own: `data/readings*.json`. */
import type { Readings } from './readings.ts';
import type { ReadyTable } from './ready.ts';

/** How the file says it. Written by scripts/build-readings.ts alone. */
export interface ReadingsTable {
  /** Every syllable, in the order of the alphabet; its place is its number. */
  syllables: string;
  /**
   * The first reading of each character of GB 2312, in that set's order: of the everyday ones, which go by pinyin, the
   * distance from the last, else the number.
   */
  gb2312: string;
  /** The same of each other character from U+4E00 to U+9FFF, in their order. */
  others?: string;
  /** What the characters marked as traditional become, in the order of the two above: each as its distance from the last. */
  simplified?: string;
  /** Characters elsewhere with their reading, and further readings: `hang行 qiu㐀`. */
  more: string;
}

/** Where numbers begin in the strings; below stand the marks. Neither quote nor backslash is among them. */
export const FIRST_NUMBER = 0x5d;
/** No reading; a traditional character, which is read as its simplified form is. */
export const NO_READING = '!';
export const TRADITIONAL = '#';

/** How many characters the first level of GB 2312 has. */
export const EVERYDAY = 3755;

const FROM = 0x4e00;
const TO = 0x9fff;

/** The two levels of GB 2312, in its order: by pinyin, then by radical. */
export function gb2312(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return Array.from(text).filter((character) => character >= '\u4e00' && character <= '\u9fff');
}

/** The characters of the first plane that are not of GB 2312. */
export function beyond(known: readonly string[]): string[] {
  const within = new Set(known);
  const rest: string[] = [];
  for (let code = FROM; code <= TO; code++) {
    const character = String.fromCharCode(code);
    if (!within.has(character)) rest.push(character);
  }
  return rest;
}

/** A distance as a number from 0: even up, odd down. */
export const distance = (way: number): number => (way < 0 ? -2 * way - 1 : 2 * way);
const wayOf = (distance: number): number => (distance % 2 ? -(distance + 1) / 2 : distance / 2);

/** Characters of the first plane by their distances, which are small where radicals go together. */
export function nearBy(distances: string): string[] {
  let code = FROM;
  return Array.from(distances, (each) => {
    code += wayOf(each.charCodeAt(0) - FIRST_NUMBER);
    return String.fromCharCode(code);
  });
}

export function distancesOf(characters: readonly string[]): string {
  let last = FROM;
  return characters
    .map((character) => {
      const way = character.charCodeAt(0) - last;
      last += way;
      return String.fromCharCode(FIRST_NUMBER + distance(way));
    })
    .join('');
}

/** Reads the file. A few milliseconds; nothing is made for a character before it is asked for. */
export function readingsFrom(table: ReadingsTable): Readings {
  return decode(table).readings;
}

/** What `readyCatalogue` needs, from the files of this package: where there is no dictionary of words at hand. */
export function readyTableFrom(table: ReadingsTable, synonyms?: ReadyTable['synonyms']): ReadyTable {
  const { readings, simple } = decode(table);
  const forms = new Map<string, string[]>();
  simple.forEach((simplified, form) => forms.set(simplified, [...(forms.get(simplified) ?? []), form]));
  return {
    readings,
    traditional: (character) => forms.get(character) ?? [],
    everyday: gb2312().slice(0, EVERYDAY),
    ...(synonyms && { synonyms }),
  };
}

function decode(table: ReadingsTable): { readings: Readings; simple: Map<string, string> } {
  const names = table.syllables.split(' ');
  const first = new Uint16Array(TO + 1);
  const simple = new Map<string, string>();
  const more = new Map<string, string[]>();
  const targets = nearBy(table.simplified ?? '');
  let target = 0;
  let number = 0;
  const take = (characters: readonly string[], codes: string, byDistance: number): void => {
    for (let at = 0; at < codes.length; at++) {
      const character = characters[at]!;
      if (codes[at] === TRADITIONAL) simple.set(character, targets[target++]!);
      else if (codes[at] !== NO_READING) {
        const code = codes.charCodeAt(at) - FIRST_NUMBER;
        number = at < byDistance ? number + wayOf(code) : code;
        first[character.charCodeAt(0)] = number + 1;
      }
    }
  };
  const common = gb2312();
  take(common, table.gb2312, EVERYDAY);
  if (table.others) take(beyond(common), table.others, 0);
  for (const entry of table.more.split(' ')) {
    const [syllable = ''] = /^[a-z]*/.exec(entry)!;
    for (const character of entry.slice(syllable.length))
      more.set(character, [...(more.get(character) ?? []), syllable]);
  }
  const simplified = (character: string): string => simple.get(character) ?? character;
  const of = (given: string): readonly string[] => {
    const character = simplified(given);
    const number = character.length === 1 ? first[character.charCodeAt(0)] : 0;
    const others = more.get(character) ?? [];
    return number ? [names[number - 1]!, ...others] : others;
  };
  return { readings: { of, simplified }, simple };
}
