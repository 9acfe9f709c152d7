/**
 * Readings as a ready catalogue carries them, of its own characters only: `gao高告 ling龄零|hang行|齡龄|gao糕`. First every
 * syllable with the characters that are read so most often, then the further readings, then traditional characters, each
 * before its simplified form, last the everyday characters that a person may choose by mistake for one that sounds alike.
 */
import type { Readings } from './readings.ts';

export function packReadings(
  firsts: ReadonlyMap<string, readonly string[]>,
  others: ReadonlyMap<string, readonly string[]>,
  simplified: ReadonlyMap<string, string>,
  alike: ReadonlyMap<string, readonly string[]>,
): string {
  const block = (syllables: ReadonlyMap<string, readonly string[]>): string =>
    [...syllables.keys()]
      .sort()
      .map((syllable) => syllable + [...syllables.get(syllable)!].sort().join(''))
      .join(' ');
  const pairs = [...simplified].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => from + to);
  return `${block(firsts)}|${block(others)}|${pairs.join('')}|${block(alike)}`;
}

/** Anything that is no such text has no readings. */
export function unpackReadings(packed: unknown): Readings | undefined {
  if (typeof packed !== 'string' || !packed) return undefined;
  const [firsts = '', others = '', pairs = '', alike = ''] = packed.split('|');
  const known = new Map<string, string[]>();
  for (const entry of `${firsts} ${others} ${alike}`.split(' ')) {
    const [syllable = ''] = /^[a-z]*/.exec(entry)!;
    for (const character of syllable ? entry.slice(syllable.length) : '') {
      const readings = known.get(character);
      if (readings) readings.push(syllable);
      else known.set(character, [syllable]);
    }
  }
  const simple = new Map<string, string>();
  const letters = Array.from(pairs);
  for (let at = 1; at < letters.length; at += 2) simple.set(letters[at - 1]!, letters[at]!);
  return {
    of: (character) => known.get(character) ?? [],
    simplified: (character) => simple.get(character) ?? character,
  };
}
