/**
 * ID- and phone-shaped text, for places where it must never show. Shapes only: a number that merely looks like one is
 * cut as well, and no claim is made that what is left is harmless.
 */

const GAP = '[ \\u3000.·—-]?';
/** 6 digits of place, a date, 3 digits, a check digit; and the 15-digit form used until 2000. */
const ID_18 = `[1-9]\\d{5}${GAP}(?:18|19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${GAP}\\d{3}[\\dXx]`;
const ID_15 = '[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}';
const MOBILE = `(?:\\+?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}`;
const LANDLINE = '(?:\\+?86[ -]?)?\\(?0\\d{2,3}\\)?[ -]?\\d{7,8}';

// No lookbehind: Safari before 16.4 cannot parse it.
const SHAPES = new RegExp(`(^|[^\\d])(?:${ID_18}|${ID_15}|${MOBILE}|${LANDLINE})(?!\\d)`, 'g');
const WIDE_DIGITS = /[\uff10-\uff19\uff38\uff58\uff0b\uff0d]/g;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** `text` without ID- and phone-shaped parts; the same string when there are none. */
export function cutPersonal(text: string): string {
  if (text.length < 10) return text;
  // Full-width digits and unseen characters hide a number from a machine, not from a reader.
  const plain = text.replace(UNSEEN, '').replace(WIDE_DIGITS, narrow);
  const clean = cutAll(plain);
  return clean === plain ? text : clean.trim();
}

// A cut may bring together what makes another number.
function cutAll(text: string): string {
  const rest = text.replace(SHAPES, '$1');
  return rest === text ? text : cutAll(rest);
}

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
