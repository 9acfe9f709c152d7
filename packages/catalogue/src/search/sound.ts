/** How the texts of a group sound: one unit for each character, so that a syllable is found by one `indexOf`, too. */
import type { Group } from './group.ts';
import type { Syllables } from './syllables.ts';

/** Where syllables begin among the units, above every letter that stands for itself. Engines look for small units fastest. */
const BASE = 0x100;
/** At most so many readings of one text beside its first. */
const MOST_OTHERS = 6;
const LINE = 10;

export interface Sound {
  /** The first letter of each character's reading; a Latin letter or digit as itself. */
  readonly initials: string;
  /** The same units as syllables: `BASE` + number. */
  readonly codes: string;
  /** A text stands in one row for each way of reading it. */
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  /** Whether a syllable comes right before another anywhere: most of what letters may mean is in no text at all. */
  readonly pairs: Uint8Array;
}

/** Syllables are fewer than this. */
const SPAN = 512;

export const hasPair = ({ pairs }: Sound, first: number, second: number): boolean => pairs[first * SPAN + second] === 1;

export const codeOf = (syllable: number): string => String.fromCharCode(BASE + syllable);
export const syllableAt = (codes: string, at: number): number => codes.charCodeAt(at) - BASE;

/** `spelt`: the syllables of a text by a dictionary, with spaces, where there are any. */
export function soundOf(group: Group, syllables: Syllables, spelt?: (text: number) => string): Sound {
  const { joined, starts } = group;
  const rows = new Rows(joined.length);
  for (let text = 0; text < starts.length - 1; text++) {
    const end = starts[text + 1]! - 1;
    const from = rows.begin(text);
    let several = false;
    for (let at = starts[text]!; at < end; at++) {
      const unit = joined.charCodeAt(at);
      if (unit < 0x80) rows.add(unit);
      else {
        const pair = unit >= 0xd800 && unit < 0xdc00;
        const syllable = pair ? syllables.first(joined.slice(at, at + 2)) : syllables.firstOf(unit);
        if (pair) at++;
        rows.add(syllable < 0 ? 1 : BASE + syllable);
        several ||= syllables.several[unit] === 1;
      }
    }
    rows.end();
    if (several) addOthers(rows, text, from, Array.from(joined.slice(starts[text], end)), syllables);
    if (spelt) addSpelt(rows, text, from, spelt(text), syllables);
  }
  return rows.done(syllables);
}

/** One row for each further reading of one of the characters. */
function addOthers(rows: Rows, text: number, from: number, characters: readonly string[], syllables: Syllables): void {
  let left = MOST_OTHERS;
  characters.forEach((character, at) => {
    for (const other of syllables.others.get(character) ?? []) {
      if (left-- <= 0) return;
      rows.begin(text);
      for (let n = 0; n < characters.length; n++) rows.add(n === at ? BASE + other : rows.units[from + n]!);
      rows.end();
    }
  });
}

/** A row as the list itself spells it, when it has a syllable for each character. */
function addSpelt(rows: Rows, text: number, from: number, spelt: string, syllables: Syllables): void {
  const given = spelt ? spelt.split(' ') : [];
  if (given.length !== rows.lengthFrom(from) || !given.every((syllable) => /^[a-z]{1,6}$/.test(syllable))) return;
  rows.begin(text);
  given.forEach((syllable, n) =>
    rows.add(rows.units[from + n]! < BASE ? rows.units[from + n]! : BASE + syllables.number(syllable)),
  );
  rows.end();
}

class Rows {
  units: Uint16Array;
  readonly #starts: number[] = [];
  readonly #texts: number[] = [];
  #size = 0;

  constructor(size: number) {
    this.units = new Uint16Array(2 * size + 8);
    this.add(LINE);
  }

  begin(text: number): number {
    this.#starts.push(this.#size);
    this.#texts.push(text);
    return this.#size;
  }

  add(unit: number): void {
    if (this.#size === this.units.length) {
      const more = new Uint16Array(2 * this.#size);
      more.set(this.units);
      this.units = more;
    }
    this.units[this.#size++] = unit;
  }

  /** How long the row is that begins at `from`. */
  lengthFrom(from: number): number {
    return this.units.indexOf(LINE, from) - from;
  }

  end(): void {
    this.add(LINE);
  }

  done({ names }: Syllables): Sound {
    const units = this.units.subarray(0, this.#size);
    const firsts = Uint8Array.from(names, (name) => name.charCodeAt(0));
    this.#starts.push(this.#size);
    const pairs = new Uint8Array(SPAN * SPAN);
    for (let at = 1; at < this.#size; at++) {
      const first = units[at - 1]!;
      const second = units[at]!;
      if (first >= BASE && second >= BASE) pairs[(first - BASE) * SPAN + second - BASE] = 1;
    }
    return {
      pairs,
      codes: stringOf(units),
      initials: stringOf(units.map((unit) => (unit < BASE ? unit : firsts[unit - BASE]!))),
      starts: Int32Array.from(this.#starts),
      texts: Int32Array.from(this.#texts),
    };
  }
}

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}
