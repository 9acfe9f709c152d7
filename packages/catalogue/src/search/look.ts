/** The ways in which a whole query is found, from the letter to the slip of a finger. */
import { scan } from './group.ts';
import type { Group } from './group.ts';
import { hearInitials, hearSpelling, hearSyllables, mixedLength } from './match-sound.ts';
import { SPOKEN } from './shelf.ts';
import type { GroupName, Shelf } from './shelf.ts';
import { hasPair } from './sound.ts';
import { slipsOf, spellingsOf } from './syllables.ts';
import type { Syllables } from './syllables.ts';
import type { Rule } from '../types.ts';

/** Something found: `merit` (0–7) orders those of one rule; `at` and `length` count characters when it is a sound. */
export type Report = (
  id: number,
  rule: Rule,
  merit: number,
  group: GroupName,
  text: number,
  at: number,
  length: number,
) => void;

/** 汉字, letters and digits as they stand. */
export function lookUp(shelf: Shelf, query: string, report: Report): void {
  const { length } = query;
  const names = shelf.group('names').owners;
  scan(shelf.group('names'), query, (text, at, all) => {
    report(names[text]!, at ? 'name' : all === length ? 'name-exact' : 'name-prefix', 0, 'names', text, at, length);
  });
  const aliases = shelf.group('aliases').owners;
  scan(shelf.group('aliases'), query, (text, at, all) => {
    report(aliases[text]!, 'alias', all === length ? 7 : at ? 0 : 3, 'aliases', text, at, length);
  });
  const keywords = shelf.group('keywords').owners;
  scan(shelf.group('keywords'), query, (text, at, all) => {
    report(keywords[text]!, 'keyword', all === length ? 7 : at ? 0 : 3, 'keywords', text, at, length);
  });
}

export function lookInside(shelf: Shelf, query: string, report: Report): void {
  const { owners } = shelf.group('body');
  scan(shelf.group('body'), query, (text, at) => report(owners[text]!, 'body', 0, 'body', text, at, query.length));
}

export function lookInsideEnglish(shelf: Shelf, query: string, report: Report): void {
  const { owners } = shelf.group('englishBody');
  scan(shelf.group('englishBody'), ` ${query}`, (text, at) =>
    report(owners[text]!, 'body', 0, 'englishBody', text, at + 1, query.length),
  );
}

/** A word as it is sought: without the endings of plural and tense. */
export function stemOf(word: string): string {
  // Of a boss, not of flames.
  if (word === 'fired') return word;
  const one = word.replace(/^(..+?)(?:ies|(ss|x|z|ch|sh)es|([^sui])s)$/, '$1$2$3');
  const plain = one.replace(/^([^aeiou]*[aeiou].*?)(?:ing|ied|([^e])ed)$/, '$1$2');
  // caring → care, but planning → plan.
  if (plain !== one && /^[^aeiou][aeiou][^aeiouwxy]$/.test(plain)) return `${plain}e`;
  return plain.replace(/([bdgmnprt])\1$/, '$1').replace(/^(..+[^aeiou])y$|^(....+)e$/, '$1$2');
}

/** English, by the beginnings of its words. Short ones are more often pinyin. */
export function lookUpEnglish(shelf: Shelf, query: string, report: Report): void {
  const words = query.split(' ').filter((word) => word !== '');
  const whole = ` ${words.join(' ')}`;
  const short = whole.length < 5;
  for (const name of ['english', 'englishKeywords'] as const) {
    const group = shelf.group(name);
    const found = new Map<number, number>();
    words.forEach((word, n) => {
      const stem = stemOf(word);
      scan(group, ` ${stem}`, (text, at, all) => {
        if ((found.get(text) ?? 0) < n) return;
        found.set(text, n + 1);
        if (n + 1 < words.length) return;
        const begins = group.joined.startsWith(whole, group.starts[text]);
        const entire = begins && all === whole.length;
        const owner = group.owners[text]!;
        if (name === 'english') {
          const rule = short ? 'keyword' : !begins ? 'name' : entire ? 'name-exact' : 'name-prefix';
          report(owner, rule, 0, name, text, at + 1, stem.length);
        } else if (!short || isWord(group, text, at, stem)) {
          report(owner, 'keyword', entire ? 7 : begins ? 3 : 0, name, text, at + 1, stem.length);
        }
      });
    });
  }
}

/** Whether the word at a place of a text (a space before it) has this stem, and is not only begun by it. */
export function isWord({ joined, starts }: Group, text: number, at: number, stem: string): boolean {
  const from = starts[text]! + at + 1;
  let to = from + stem.length;
  while (/[a-z0-9]/.test(joined[to]!)) to++;
  return stemOf(joined.slice(from, to)) === stem;
}

/** How much the place of a sound is worth: in the name, at its start, all of it. */
function meritOf(group: GroupName, at: number, whole: boolean): number {
  const start = whole ? 2 : at === 0 ? 1 : 0;
  return start + (group === 'names' ? 5 : group === 'aliases' ? 3 : 0);
}

/** Letters as pinyin, whole or begun, with sounds that many do not tell apart, and as initials. */
export function listen(shelf: Shelf, letters: string, syllables: Syllables, report: Report): void {
  // All sounds are made first: a spelling knows only syllables that the list has.
  const sounds = SPOKEN.map((name) => shelf.sound(name));
  const spellings = letters.length > 1 ? spellingsOf(letters, syllables) : [];
  SPOKEN.forEach((name, n) => {
    const sound = sounds[n]!;
    const { owners } = shelf.group(name);
    hearInitials(sound, letters, (text, at, length, whole) =>
      report(owners[text]!, 'initials', meritOf(name, at, whole), name, text, at, length),
    );
    for (const spelling of spellings) {
      // A single syllable that is begun and not told from others could be half the list.
      const loose = spelling.heads.length > 0 || spelling.last.length > 0;
      hearSpelling(sound, spelling, (text, at, length, whole, exact) => {
        if (!exact && !loose) return;
        const complete = whole && exact && spelling.exact.last >= 0 && name !== 'keywords';
        const rule = complete ? 'pinyin-exact' : exact ? 'pinyin' : 'fuzzy-pinyin';
        report(owners[text]!, rule, meritOf(name, at, whole), name, text, at, length);
      });
    }
  });
}

/** One slip of the fingers in letters that are long enough to mean something all the same. */
export function listenForSlips(shelf: Shelf, letters: string, syllables: Syllables, report: Report): void {
  for (const name of SPOKEN) {
    const sound = shelf.sound(name);
    const { owners } = shelf.group(name);
    for (const ids of slipsOf(letters, syllables)) {
      if (!ids.every((id, n) => n === 0 || hasPair(sound, ids[n - 1]!, id))) continue;
      hearSyllables(sound, ids, (text, at, length, whole) =>
        report(owners[text]!, 'typo', meritOf(name, at, whole), name, text, at, length),
      );
    }
  }
}

/** 汉字 that sound like others: 底保 for 低保. At least one must be right, and each must have a sound. */
export function listenAlike(shelf: Shelf, query: string, syllables: Syllables, report: Report): void {
  const characters = Array.from(query);
  const ids = characters.map((character) => syllables.first(character));
  if (ids.length < 2 || ids.some((id) => id < 0)) return;
  for (const name of SPOKEN) {
    const { owners, joined, starts } = shelf.group(name);
    hearSyllables(shelf.sound(name), ids, (text, at, length, whole) => {
      const heard = Array.from(joined.slice(starts[text], starts[text + 1]! - 1)).slice(at, at + length);
      const right = heard.some((character, n) => character === characters[n]);
      if (right) report(owners[text]!, 'typo', meritOf(name, at, whole), name, text, at, length);
    });
  }
}

/** 汉字, syllables and single letters mixed (“gao龄”, “g龄”), and letters that are part syllables, part initials. */
export function listenMixed(shelf: Shelf, query: string, syllables: Syllables, report: Report): void {
  const [anchor = ''] = (query.match(/[^a-z]+/g) ?? []).sort((a, b) => b.length - a.length);
  const begins = anchor && query.startsWith(anchor) ? '' : query[0]!;
  for (const name of SPOKEN) {
    const sound = shelf.sound(name);
    const group = shelf.group(name);
    const fits = new Set<number>();
    if (anchor) scan(group, anchor, (text) => fits.add(text));
    sound.texts.forEach((text, row) => {
      if (anchor && !fits.has(text)) return;
      const end = sound.starts[row + 1]!;
      let characters: string[] | undefined;
      for (let start = sound.starts[row]!; start < end; start++) {
        if (begins && sound.initials[start] !== begins) continue;
        characters ??= Array.from(group.joined.slice(group.starts[text], group.starts[text + 1]! - 1));
        const at = start - sound.starts[row]!;
        const length = mixedLength(query, characters, at, sound.codes, start, syllables);
        if (length >= 0) return report(group.owners[text]!, 'pinyin', meritOf(name, at, false), name, text, at, length);
      }
    });
  }
}
