/** Which words of an item and of a category belong to which group. */
import type { Category, Item } from '@huiketing/model';
import { objectsIn, textsOf, wordOf, wordsIn } from '../plain.ts';
import type { GroupName } from './shelf.ts';

/** A guide's text is cut here: nobody looks for its ten-thousandth letter, and a hostile one must not slow the rest. */
const LONGEST = 2000;

type Sayings = Readonly<Record<string, readonly string[]>>;

const one = (value: unknown): string[] => (wordOf(value) ? [wordOf(value)] : []);
const cut = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);
const own = (sayings: Sayings, code: unknown): readonly string[] =>
  Object.prototype.hasOwnProperty.call(sayings, String(code)) ? wordsIn(sayings[String(code)]) : [];

const aliasesOf = ({ aliases, code }: Item | Category, sayings: Sayings): string[] => [
  ...wordsIn(aliases),
  ...own(sayings, code),
];

/** Latin letters and nothing else: looked up as English, since inside of other words it would be found by anything. */
const isLatin = (text: string): boolean => /[a-z]{2}/i.test(text) && !/[\u2e80-\uffff]/.test(text);
const isOther = (text: string): boolean => !isLatin(text);

export function itemTexts(item: Item, group: GroupName, sayings: Sayings): readonly string[] {
  switch (group) {
    case 'names':
      return one(item.zh).map(cut);
    case 'english':
      return one(item.en).map(cut);
    case 'aliases':
      return aliasesOf(item, sayings).filter(isOther).map(cut);
    case 'keywords':
      return wordsIn(item.keywords).filter(isOther).map(cut);
    case 'body':
      return bodyOf(item).filter(isOther).map(cut);
    case 'englishKeywords':
      return [...aliasesOf(item, sayings), ...wordsIn(item.keywords)].filter(isLatin).map(cut);
    case 'englishBody':
      return bodyOf(item).filter(isLatin).map(cut);
  }
}

export function categoryTexts(category: Category, group: GroupName, sayings: Sayings): readonly string[] {
  switch (group) {
    case 'names':
      return one(category.zh).map(cut);
    case 'english':
      return one(category.en).map(cut);
    case 'aliases':
      return aliasesOf(category, sayings).filter(isOther).map(cut);
    case 'englishKeywords':
      return aliasesOf(category, sayings).filter(isLatin).map(cut);
    default:
      return [];
  }
}

/** What a guide says beyond its names: what for, for whom, with what, how, and what people ask. */
function bodyOf(item: Item): string[] {
  const { summary, conditions, materials, steps, faq } = item;
  const parts: unknown[] = [summary, ...(Array.isArray(conditions) ? conditions : [])];
  for (const { name } of objectsIn(materials)) parts.push(name);
  for (const { name } of objectsIn(steps)) parts.push(name);
  for (const { q, a } of objectsIn(faq)) parts.push(q, a);
  const texts: string[] = [];
  for (const part of parts) for (const text of textsOf(part)) texts.push(text);
  return texts;
}
