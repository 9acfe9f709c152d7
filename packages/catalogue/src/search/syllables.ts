/** The syllables that a list's characters are read as, and what a person's letters may mean by them. */
import type { Readings } from '../readings/readings.ts';

const NONE = 1;
const FIRST = 2;

/** A syllable as those type it who do not tell zh from z, n from l, ang from an: less exact, alike for all. */
export function blur(letters: string): string {
  return letters
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n')
    .replace('v', 'u');
}

/** Numbers the readings in the order in which they are met. */
export class Syllables {
  readonly names: string[] = [];
  /** 1 for the (first) unit of a character with several syllables. */
  readonly several = new Uint8Array(0x10000);
  readonly #blurs: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #blurred = new Map<string, number[]>();
  /** By the unit of a character: 0 not met, 1 none, else its first syllable + 2. */
  readonly #first = new Uint16Array(0x10000);
  readonly #astral = new Map<string, number>();
  readonly #others = new Map<string, readonly number[]>();
  readonly #readings: Readings;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  /** The first syllable of a character; negative when there is none. */
  first(character: string): number {
    if (character.length < 2) return this.firstOf(character.charCodeAt(0));
    let met = this.#astral.get(character);
    if (met === undefined) this.#astral.set(character, (met = this.#learn(character)));
    return met - FIRST;
  }

  /** The same by the unit of a character of the first plane. */
  firstOf(unit: number): number {
    return (this.#first[unit] || (this.#first[unit] = this.#learn(String.fromCharCode(unit)))) - FIRST;
  }

  /** The other syllables of the characters that have several. */
  get others(): ReadonlyMap<string, readonly number[]> {
    return this.#others;
  }

  idOf(syllable: string): number | undefined {
    return this.#ids.get(syllable);
  }

  /** The syllables that sound like these letters to those who type as they speak. */
  like(letters: string): readonly number[] {
    return this.#blurred.get(blur(letters)) ?? [];
  }

  /** Which syllables begin with these letters, by number. */
  beginning(letters: string, as?: typeof blur): boolean[] {
    const wanted = as ? as(letters) : letters;
    return (as ? this.#blurs : this.names).map((name) => name.startsWith(wanted));
  }

  #learn(character: string): number {
    const ids = this.#readings.of(character).map((reading) => this.number(reading));
    if (ids.length > 1) {
      this.#others.set(character, ids.slice(1));
      this.several[character.charCodeAt(0)] = 1;
    }
    return ids.length ? ids[0]! + FIRST : NONE;
  }

  /** The number of a syllable, a new one when it is new. */
  number(syllable: string): number {
    let id = this.#ids.get(syllable);
    if (id === undefined) {
      id = this.names.push(syllable) - 1;
      this.#ids.set(syllable, id);
      const blurred = blur(syllable);
      this.#blurs.push(blurred);
      const alike = this.#blurred.get(blurred);
      if (alike) alike.push(id);
      else this.#blurred.set(blurred, [id]);
    }
    return id;
  }
}

/**
 * Letters as syllables: all but the last are whole, each as the numbers that it may be; of the last, a beginning is
 * enough. `exact` is what they are to those who tell all sounds apart.
 */
export interface Spelling {
  readonly heads: readonly (readonly number[])[];
  readonly tail: readonly boolean[];
  /** What the last is when it is whole, too; else none. */
  readonly last: readonly number[];
  readonly exact: { readonly heads: readonly number[]; readonly tail: readonly boolean[]; readonly last: number };
}

const LONGEST = 6;
const MOST_SPELLINGS = 10;

/** The ways in which letters may be meant, those of the longest first syllables first. */
export function spellingsOf(letters: string, syllables: Syllables): Spelling[] {
  const found: Spelling[] = [];
  const dead = new Set<number>();
  const exactly = (piece: string): number => syllables.idOf(piece) ?? -1;
  const end = (piece: string, pieces: readonly string[]): void => {
    const tail = syllables.beginning(piece, blur);
    if (!tail.some(Boolean)) return;
    const exact = { heads: pieces.map(exactly), tail: syllables.beginning(piece), last: exactly(piece) };
    found.push({ heads: pieces.map((each) => syllables.like(each)), tail, last: syllables.like(piece), exact });
  };
  const walk = (at: number, pieces: readonly string[]): void => {
    if (dead.has(at) || found.length === MOST_SPELLINGS) return;
    const before = found.length;
    for (let to = Math.min(letters.length, at + LONGEST); to > at; to--) {
      const piece = letters.slice(at, to);
      if (to === letters.length) end(piece, pieces);
      else if (syllables.like(piece).length) walk(to, [...pieces, piece]);
    }
    if (found.length === before) dead.add(at);
  };
  walk(0, []);
  return found;
}

/** Every spelling of whole syllables that one slip of the fingers away is: a letter more, less, other, or two swapped. */
export function slipsOf(letters: string, syllables: Syllables): number[][] {
  const found = new Map<string, number[]>();
  for (const variant of slipped(letters)) {
    const ids = wholeSpelling(variant, syllables);
    if (ids && ids.length > 1) found.set(ids.join(), ids);
  }
  return [...found.values()];
}

/** Letters as whole syllables, the longest first. `dead`: where it is known that none fit. */
function wholeSpelling(letters: string, syllables: Syllables, at = 0, dead = new Set<number>()): number[] | undefined {
  if (at === letters.length) return [];
  for (let end = Math.min(letters.length, at + LONGEST); end > at && !dead.has(at); end--) {
    const id = syllables.idOf(letters.slice(at, end));
    const rest = id === undefined ? undefined : wholeSpelling(letters, syllables, end, dead);
    if (rest) return [id!, ...rest];
  }
  dead.add(at);
  return undefined;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

function* slipped(letters: string): Iterable<string> {
  for (let at = 0; at <= letters.length; at++) {
    const [head, tail] = [letters.slice(0, at), letters.slice(at)];
    if (tail) yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail[1]! + tail[0]! + tail.slice(2);
    for (const letter of ALPHABET) {
      yield head + letter + tail;
      if (tail) yield head + letter + tail.slice(1);
    }
  }
}
