/**
 * Words as they are compared: small letters, half width, without tones and accents, in simplified characters, and
 * without spaces, punctuation and whatever nobody sees.
 */

/** The simplified form of a traditional character, else the character itself. */
export type Simplify = (character: string) => string;

export interface Folded {
  text: string;
  /** Where each unit of `text` comes from in the original: `[starts, ends)`. */
  starts: readonly number[];
  ends: readonly number[];
}

const SEEN = /[\p{L}\p{N}\p{So}]/u;
const UNSEEN = /[^\p{L}\p{N}\p{So}]/gu;
/** A character whose fold is looked up as a string: longer than one unit, or outside the first plane. */
const ODD = 1;
/** A character that is passed over. */
const DROPPED = 2;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** Remembers each character that it has met: a list has few, and they come often. */
export class Folder {
  readonly #units = new Uint16Array(0x10000);
  readonly #odd = new Map<string, string>();
  readonly #simplify: Simplify;

  constructor(simplify: Simplify = (character) => character) {
    this.#simplify = simplify;
  }

  /** `gap`: what stands for each letter that is passed over. */
  fold(text: string, gap = ''): string {
    let folded = '';
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const met = this.#units[unit] || this.#learn(unit);
      if (met === unit) continue;
      folded += text.slice(from, i);
      if (met > DROPPED) folded += String.fromCharCode(met);
      else if (met === DROPPED) folded += gap;
      else {
        const length = isHigh(unit) ? 2 : 1;
        folded += this.#character(text.slice(i, i + length)) || gap;
        i += length - 1;
      }
      from = i + 1;
    }
    return from ? folded + text.slice(from) : text;
  }

  /** The same with where each letter comes from. */
  map(text: string, gap = ''): Folded {
    let folded = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (let i = 0; i < text.length;) {
      const length = isHigh(text.charCodeAt(i)) ? 2 : 1;
      const piece = this.#character(text.slice(i, i + length)) || gap;
      folded += piece;
      for (let k = 0; k < piece.length; k++) {
        starts.push(i);
        ends.push(i + length);
      }
      i += length;
    }
    return { text: folded, starts, ends };
  }

  #learn(unit: number): number {
    const half = unit >= 0xd800 && unit <= 0xdfff;
    const piece = half ? 'half' : this.#character(String.fromCharCode(unit));
    const learnt = piece.length > 1 ? ODD : piece ? piece.charCodeAt(0) : DROPPED;
    this.#units[unit] = learnt;
    return learnt;
  }

  #character(character: string): string {
    let piece = this.#odd.get(character);
    if (piece === undefined) {
      // Whoever sends every character there is must not fill the memory.
      if (this.#odd.size > 20_000) this.#odd.clear();
      piece = '';
      if (SEEN.test(character)) {
        for (const each of character.normalize('NFKD').toLowerCase().replace(UNSEEN, '')) piece += this.#simplify(each);
      }
      this.#odd.set(character, piece);
    }
    return piece;
  }
}
