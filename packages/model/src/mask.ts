/**
 * Masking of residents' names. Names are never normalised and never cut inside a character: rare characters live
 * outside the first plane, and a variation selector belongs to the character before it.
 */

/** Surnames of two characters, which stand as one. */
const COMPOUND_SURNAMES =
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 万俟 闻人 夏侯 尉迟 公孙 慕容 令狐 宇文 长孙 皇甫 轩辕 端木 百里 呼延 鲜于 ' +
  '澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 赫连 拓跋 完颜 纳兰 叶赫';

export const compoundSurnames: readonly string[] = COMPOUND_SURNAMES.split(' ');

const STAR = '*';
const DOTS = /[·・•]/;

/**
 * A name as a public screen may show it: 张三丰 → 张*丰, 欧阳修 → 欧阳*, 阿卜杜拉·买买提 → 阿**提.
 * Empty when there is nothing to show: the ticket number then stands alone. That is so for a name with a private-use
 * character, since another machine would draw another one; ask `needsCorrection`.
 */
export function maskName(name: string): string {
  if (needsCorrection(name)) return '';
  const characters = charactersOf(name.trim());
  const parts = characters.filter((character) => !DOTS.test(character));
  if (parts.length < 2) return STAR.repeat(parts.length);
  const last = parts[parts.length - 1] as string;
  if (parts.length === characters.length) return maskGiven(parts, last);
  // Of two characters the last would show the whole name.
  return parts[0] + STAR + STAR + (parts.length > 2 ? last : '');
}

/** Whether a name holds a private-use character, so that its record should be put right. */
export function needsCorrection(name: string): boolean {
  return [...name].some(isPrivateUse);
}

function maskGiven(characters: readonly string[], last: string): string {
  const units = characters.length > 2 && isCompoundSurname(characters.slice(0, 2)) ? 2 : 1;
  const surname = characters.slice(0, units).join('');
  const given = characters.length - units;
  return given < 2 ? surname + STAR : surname + STAR.repeat(Math.min(given - 1, 2)) + last;
}

function isCompoundSurname(characters: readonly string[]): boolean {
  return compoundSurnames.indexOf(characters.map(withoutSelector).join('')) >= 0;
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
