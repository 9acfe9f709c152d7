/** Numbers as people write them: 20, ２０, 二十. */

const DIGITS = '零一二三四五六七八九';

/** 0–999 in either script; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).trim();
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  const found =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二两三四五六七八九])?(十))?([零一二两三四五六七八九])?$/.exec(
      plain.replace(/〇/g, '零'),
    );
  if (!found || !plain) return undefined;
  const [, hundreds, tens, ten, ones] = found;
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

/** The first number in a text. */
export function firstNumber(text: string): number | undefined {
  const found = /\d{1,9}|[零〇一二两三四五六七八九十百]{1,5}/.exec(text);
  return found ? numberOf(found[0]) : undefined;
}

function digit(character: string | undefined): number {
  return character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character ?? '零'));
}
