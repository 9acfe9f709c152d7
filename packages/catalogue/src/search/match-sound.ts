/** Finds texts by how they sound. */
import { textAt } from './group.ts';
import { codeOf, hasPair, syllableAt } from './sound.ts';
import type { Sound } from './sound.ts';
import type { Spelling, Syllables } from './syllables.ts';

/** A text that sounds so, and which of its characters do. */
export type Heard = (text: number, at: number, length: number, whole: boolean) => void;

/** Looks at each place where `needle` stands in `units`, and leaves a row once `lengthAt` says how much of it is meant. */
function walk(
  { starts, texts }: Sound,
  units: string,
  needle: string,
  lengthAt: (at: number) => number,
  heard: Heard,
): void {
  let row = 0;
  for (let at = units.indexOf(needle), next; at >= 0; at = units.indexOf(needle, next)) {
    const length = lengthAt(at);
    next = at + 1;
    if (length < 0) continue;
    row = textAt(starts, row, at);
    next = starts[row + 1]!;
    heard(texts[row]!, at - starts[row]!, length, at === starts[row] && length === next - 1 - at);
  }
}

/** So many syllables are looked for one by one, more by their first letter. */
const FEW = 6;

export function hearInitials(sound: Sound, letters: string, heard: Heard): void {
  // No syllable begins with these.
  if (!/[iuv]/.test(letters)) walk(sound, sound.initials, letters, () => letters.length, heard);
}

/** `exact`: whether all sounds are as they were typed. */
export type HeardSpelling = (...heard: [...Parameters<Heard>, exact: boolean]) => void;

export function hearSpelling(sound: Sound, spelling: Spelling, heard: HeardSpelling): void {
  const { codes } = sound;
  const { heads, tail, exact } = spelling;
  let exactly = false;
  const lengthAt = (at: number): number => {
    for (let n = 0; n < heads.length; n++) if (!heads[n]!.includes(syllableAt(codes, at + n))) return -1;
    const last = syllableAt(codes, at + heads.length);
    if (!tail[last]) return -1;
    exactly = exact.tail[last]! && exact.heads.every((id, n) => id === syllableAt(codes, at + n));
    return heads.length + 1;
  };
  const note: Heard = (text, at, length, whole) => heard(text, at, length, whole, exactly);
  for (const anchor of anchorsOf(sound, spelling)) walk(sound, codes, anchor, lengthAt, note);
}

/** The first two syllables in every way that they may be meant and are in any text; a single one by itself. */
function anchorsOf(sound: Sound, { heads, tail }: Spelling): string[] {
  const ends = tail.reduce<number[]>((all, is, id) => (is ? [...all, id] : all), []);
  const [firsts = ends, seconds = ends] = heads;
  if (!heads.length) return firsts.map(codeOf);
  const pairs: string[] = [];
  const begun: string[] = [];
  for (const first of firsts) {
    const follow = seconds.filter((second) => hasPair(sound, first, second));
    if (follow.length) begun.push(codeOf(first));
    for (const second of follow) pairs.push(codeOf(first) + codeOf(second));
  }
  return pairs.length > FEW ? begun : pairs;
}

export function hearSyllables(sound: Sound, ids: readonly number[], heard: Heard): void {
  hearCodes(sound, ids.map(codeOf).join(''), heard);
}

export function hearCodes(sound: Sound, codes: string, heard: Heard): void {
  walk(sound, sound.codes, codes, () => codes.length, heard);
}

/** How deep a mixed spelling is looked into before it is given up. */
const PATIENCE = 400;

/**
 * How many characters of a row, from `at` on, a query covers that mixes 汉字, whole syllables and single letters
 * (“gao龄”, “gljintie”); −1 when it does not fit.
 */
export function mixedLength(
  query: string,
  text: readonly string[],
  offset: number,
  codes: string,
  start: number,
  syllables: Syllables,
): number {
  let left = PATIENCE;
  const fit = (from: number, at: number): number => {
    if (from === query.length) return at;
    if (left-- < 0) return -1;
    const character = text[offset + at];
    if (character !== undefined && query.startsWith(character, from)) return fit(from + character.length, at + 1);
    const syllable = syllables.names[syllableAt(codes, start + at)] ?? '';
    for (let length = syllable.length; length > 0; length--) {
      if (!query.startsWith(syllable.slice(0, length), from)) continue;
      const end = fit(from + length, at + 1);
      if (end >= 0) return end;
    }
    return -1;
  };
  return fit(0, 0);
}
