/** Codes for what has none: from its name alone, so that rows may move without their items changing. */

/** 53 bits of the text, in small letters and digits: cyrb53, after the public-domain code of bryc. */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const GOOD = /^[A-Za-z0-9_\u4e00-\u9fff][\w.:\-\u4e00-\u9fff]{0,63}$/;

export function isCode(text: string): boolean {
  return GOOD.test(text) && !(text in Object.prototype);
}

/** Gives each thing a code that no other has. */
export class Codes {
  readonly #prefix: string;
  readonly #taken = new Set<string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Sets codes aside that the file itself gives. */
  take(code: string): void {
    this.#taken.add(code);
  }

  /** From the name; of two equal names, the second also from where it stands. */
  make(name: string, within: string): string {
    const plain = name.replace(/\s+/g, '');
    const candidates = [hashOf(plain), hashOf(`${within}/${plain}`)].map((hash) => `${this.#prefix}${hash}`);
    let code = candidates.find((each) => !this.#taken.has(each));
    for (let count = 2; code === undefined; count++) {
      const next = `${candidates[1]!}-${count}`;
      if (!this.#taken.has(next)) code = next;
    }
    this.#taken.add(code);
    return code;
  }
}
