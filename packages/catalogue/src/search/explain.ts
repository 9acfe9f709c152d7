/** Says why something was found, in the words that the list itself uses. */
import type { Field, Rule, Why } from '../types.ts';
import type { Find } from './finds.ts';
import type { Folded, Folder } from './fold.ts';
import { GROUPS, isEnglish } from './shelf.ts';
import type { GroupName } from './shelf.ts';
import type { Unit } from './words.ts';

type Range = readonly [start: number, end: number];

export const FIELD_OF: Readonly<Record<GroupName, Field>> = {
  names: 'name',
  english: 'name',
  aliases: 'alias',
  keywords: 'keyword',
  body: 'body',
  englishKeywords: 'keyword',
  englishBody: 'body',
};

/** How many reasons are worth reading. */
const MOST_REASONS = 3;

/** Rules that go by the sound. */
export const HEARD: ReadonlySet<Rule> = new Set<Rule>(['pinyin-exact', 'pinyin', 'initials', 'fuzzy-pinyin', 'typo']);

/** `[start, end)` of the original for units `from` … `to` of the folded text. */
function rangeOf({ starts, ends }: Folded, from: number, to: number): Range[] {
  return to > from && ends[to - 1] !== undefined ? [[starts[from]!, ends[to - 1]!]] : [];
}

/** Where the characters `at` … `at + length` of a text lie among its units: a sound has one for each character. */
function unitsAt(text: string, at: number, length: number): [from: number, to: number] {
  const characters = Array.from(text);
  const from = characters.slice(0, at).join('').length;
  return [from, from + characters.slice(at, at + length).join('').length];
}

export function whyFound({ rule, group, at, length }: Find, text: string, folder: Folder, field: Field): Why {
  if (isEnglish(group)) {
    const folded = folder.map(text, ' ');
    return { rule, field, text, ranges: rangeOf(folded, at - 1, wordEnd(folded.text, at - 1 + length)) };
  }
  const folded = folder.map(text);
  const [from, to] = HEARD.has(rule) ? unitsAt(folded.text, at, length) : [at, at + length];
  return { rule, field, text, ranges: rangeOf(folded, from, to) };
}

/** Where a text holds words; of words that overlap, the longer. English ones come with the space before them. */
function rangesOf(folded: Folded, words: readonly string[], english: boolean): Range[] {
  const text = english ? ` ${folded.text}` : folded.text;
  const marked = new Uint8Array(folded.text.length + 1);
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = english ? wordEnd(folded.text, at + word.length - 1) : at + word.length;
      marked.fill(1, at, end);
    }
  }
  const ranges: Range[] = [];
  for (let at = 0, from = -1; at < marked.length; at++) {
    if (marked[at] && from < 0) from = at;
    if (marked[at] || from < 0) continue;
    ranges.push(...rangeOf(folded, from, at));
    from = -1;
  }
  return ranges;
}

function wordEnd(text: string, at: number): number {
  while (/[a-z0-9]/.test(text[at] ?? '')) at++;
  return at;
}

/** The texts that hold most of the words; a single letter says nothing. */
export function whyWords(
  units: readonly Unit[],
  textsOf: (group: GroupName | 'category') => readonly string[],
  folder: Folder,
): Why[] {
  const words: string[] = [];
  for (const unit of units) for (const [word] of unit.words) if (word.length > 1) words.push(word);
  const reasons: { why: Why; covered: number }[] = [];
  for (const group of [...GROUPS, 'category'] as const) {
    const english = group !== 'category' && isEnglish(group);
    const field = group === 'category' ? group : FIELD_OF[group];
    const sought = words.filter((word) => (word[0] === ' ') === english);
    for (const text of sought.length ? textsOf(group) : []) {
      const ranges = rangesOf(folder.map(text, english ? ' ' : ''), sought, english);
      const covered = ranges.reduce((sum, [start, end]) => sum + end - start, 0) / (field === 'body' ? 3 : 1);
      if (ranges.length) reasons.push({ why: { rule: 'words', field, text, ranges }, covered });
    }
  }
  const none: Why = { rule: 'words', field: 'name', text: textsOf('names')[0] ?? '', ranges: [] };
  if (!reasons.length) return [none];
  return reasons
    .sort((a, b) => b.covered - a.covered)
    .slice(0, MOST_REASONS)
    .map(({ why }) => why);
}
