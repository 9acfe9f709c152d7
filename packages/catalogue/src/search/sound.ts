/** How the texts of a group sound: one unit for each character, so that a syllable is found by one `indexOf`, too. */
import type { Group } from './group.ts';
import type { Syllables } from './syllables.ts';

/** Where syllables stand among the units: in the private area, which no text keeps for itself. */
const BASE = 0xe000;
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
}

export const codeOf = (syllable: number): string => String.fromCharCode(BASE + syllable);
export const syllableAt = (codes: string, at: number): number => codes.charCodeAt(at) - BASE;

export function soundOf({ joined, starts }: Group, syllables: Syllables): Sound {
  const units: number[] = [LINE];
  const rows: number[] = [];
  const texts: number[] = [];
  const add = (row: readonly number[], text: number): void => {
    rows.push(units.length);
    texts.push(text);
    for (const unit of row) units.push(unit);
    units.push(LINE);
  };
  for (let text = 0; text < starts.length - 1; text++) {
    const characters = Array.from(joined.slice(starts[text], starts[text + 1]! - 1));
    const row = characters.map((character) => unitOf(character, syllables));
    add(row, text);
    for (const other of otherRows(characters, row, syllables)) add(other, text);
  }
  rows.push(units.length);
  const letters = units.map((unit) => (unit < BASE ? unit : syllables.names[unit - BASE]!.charCodeAt(0)));
  return {
    initials: stringOf(letters),
    codes: stringOf(units),
    starts: Int32Array.from(rows),
    texts: Int32Array.from(texts),
  };
}

function unitOf(character: string, syllables: Syllables): number {
  const syllable = syllables.first(character);
  if (syllable >= 0) return BASE + syllable;
  const unit = character.charCodeAt(0);
  return unit < 0x80 ? unit : 1;
}

/** One row for each further reading of one of the characters. */
function otherRows(characters: readonly string[], row: readonly number[], syllables: Syllables): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < characters.length; at++) {
    for (const other of syllables.others(characters[at]!) ?? []) {
      if (rows.length === MOST_OTHERS) return rows;
      const copy = row.slice();
      copy[at] = BASE + other;
      rows.push(copy);
    }
  }
  return rows;
}

function stringOf(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode.apply(null, units.slice(at, at + 8192));
  return text;
}
