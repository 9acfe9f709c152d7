/**
 * Masking of residents' names. Names are never normalised and never cut inside a character: rare characters live
 * outside the first plane, and a variation selector belongs to the character before it.
 */

/** Surnames of two characters, which stand as one. */
const COMPOUND_SURNAMES =
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 万俟 闻人 夏侯 尉迟 公孙 慕容 令狐 宇文 长孙 皇甫 轩辕 端木 百里 呼延 鲜于 ' +
  '澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 赫连 拓跋 完颜 纳兰 叶赫';

export const compoundSurnames: readonly string[] = COMPOUND_SURNAMES.split(' ');

export type MaskedName =
  | { show: true; mask: string }
  /** The name must not be shown: the ticket number stands alone, and the record wants correcting. */
  | { show: false; mask: ''; reason: 'private-use-character' };

const STAR = '*';
const DOTS = /[·・•]/;

/**
 * A name as a public screen may show it: 张三丰 → 张*丰, 欧阳修 → 欧阳*, 阿卜杜拉·买买提 → 阿**提.
 * A name with a private-use character is not shown at all, since another machine would draw another character.
 */
export function maskName(name: string): MaskedName {
  const characters = charactersOf(name.trim());
  if (characters.some(isPrivateUse)) return { show: false, mask: '', reason: 'private-use-character' };
  return { show: true, mask: maskCharacters(characters) };
}

function maskCharacters(characters: readonly string[]): string {
  const parts = characters.filter((character) => !DOTS.test(character));
  const last = parts[parts.length - 1] ?? '';
  if (parts.length !== characters.length) return `${parts[0] ?? ''}${STAR}${STAR}${parts.length > 1 ? last : ''}`;
  const [surname, given] = splitSurname(parts);
  if (!surname) return given.map(() => STAR).join('');
  if (given.length < 2) return surname + STAR;
  return surname + STAR.repeat(Math.min(given.length - 1, 2)) + last;
}

/** A single character has no surname to show. */
function splitSurname(characters: readonly string[]): [surname: string, given: readonly string[]] {
  if (characters.length < 2) return ['', characters];
  const plain = characters.slice(0, 2).map(withoutSelector).join('');
  const units = characters.length > 2 && compoundSurnames.indexOf(plain) >= 0 ? 2 : 1;
  return [characters.slice(0, units).join(''), characters.slice(units)];
}

/** Characters as a reader counts them: code points, each with its variation selectors. */
function charactersOf(text: string): string[] {
  const out: string[] = [];
  for (const point of text) {
    if (isSelector(point) && out.length) out[out.length - 1] += point;
    else out.push(point);
  }
  return out;
}

function withoutSelector(character: string): string {
  return [...character][0] as string;
}

function isSelector(point: string): boolean {
  const code = point.codePointAt(0) as number;
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
}

// The two private planes as well as the block: none of them means the same on two machines.
function isPrivateUse(character: string): boolean {
  const code = character.codePointAt(0) as number;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}
