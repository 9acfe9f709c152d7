/**
 * Words as they are compared: small letters, half width, without tones and accents, in simplified characters, and
 * without spaces, punctuation and whatever nobody sees.
 */

/** The simplified form of a traditional character, else the character itself. */
export type Simplify = (character: string) => string;

/** What is compared as it stands; everything else is looked at. */
const PLAIN = /^[\u4e00-\u9fffa-z0-9]*$/;
const OTHERS = /[^a-z0-9]/gu;
const LETTER = /[\p{L}\p{N}\p{So}]/u;

/** One character as it is compared; nothing for what is passed over. */
export function foldCharacter(character: string, simplify?: Simplify): string {
  if (character >= '\u4e00' && character <= '\u9fff') return simplify ? simplify(character) : character;
  if (!LETTER.test(character)) return '';
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '');
  return simplify ? simplify(plain) : plain;
}

export function fold(text: string, simplify?: Simplify): string {
  if (!simplify && PLAIN.test(text)) return text;
  return text.replace(OTHERS, (character) => foldCharacter(character, simplify));
}
