/** Everyday words and the words behind them. */

/** What a line says: “a b c” mean the same; “a>b c”: a is said, b or c is meant. */
export type ThesaurusLine = string;

/** How much a word counts that stands for another: of one meaning, meant by it. */
const SAME = 0.75;
const MEANT = 0.7;

export type Alternative = readonly [word: string, weight: number];

export class Thesaurus {
  readonly #words = new Map<string, Map<string, number>>();
  #longest = 0;

  constructor(lines: readonly ThesaurusLine[], fold: (text: string) => string) {
    for (const line of lines) {
      const [said = '', meant] = line.split('>').map((side) => side.split(' ').map(fold).filter(Boolean)) as [
        string[],
        string[]?,
      ];
      for (const word of said) {
        for (const other of meant ?? said) if (other !== word) this.#add(word, other, meant ? MEANT : SAME);
      }
    }
  }

  #add(word: string, other: string, weight: number): void {
    const known = this.#words.get(word) ?? new Map<string, number>();
    known.set(other, Math.max(weight, known.get(other) ?? 0));
    this.#words.set(word, known);
    this.#longest = Math.max(this.#longest, word.length);
  }

  /** The words for a word, itself first. */
  of(word: string): Alternative[] {
    return [[word, 1], ...(this.#words.get(word) ?? [])];
  }

  /** The length of the longest known word of a text at a place; 0 when there is none. */
  longestAt(text: string, at: number): number {
    for (let length = Math.min(this.#longest, text.length - at); length > 0; length--) {
      if (this.#words.has(text.slice(at, at + length))) return length;
    }
    return 0;
  }
}
