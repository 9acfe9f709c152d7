/** Parts of a question that nothing answers as a whole: its words and what they stand for, weighed by how rare they are. */
import type { Alternative, Thesaurus } from './thesaurus.ts';
import { variantsOf } from './numbers.ts';

export interface Unit {
  /** The words that answer it, and how well. */
  words: readonly Alternative[];
  /** How much it says. */
  mass: number;
  /** Part of another unit, or a letter between words: it helps, and is not missed. */
  extra: boolean;
}

/** Letters that join words and mean nothing by themselves. */
const LOOSE =
  /[的了吗呢啊呀吧嘛么我你他她它们俺咱是在有没不个这那要想能会可以给把被跟和与及就都也还去到来上下里得着过啥什怎咋哪谁几多少好行办弄整请问一]/;
const HAN = /[\u3400-\u9fff\ud840-\udfff]/;

const MASSES = [0, 0.45, 1, 1.35, 1.65];
const massOf = (length: number): number => MASSES[length] ?? 1.9;

/** Known words, the longest first; of what is between them, pairs of letters. */
export function unitsOf(text: string, thesaurus: Thesaurus): Unit[] {
  const units: Unit[] = [];
  const known = new Uint8Array(text.length);
  for (let at = 0; at < text.length;) {
    const length = thesaurus.longestAt(text, at);
    if (length && !(length === 1 && LOOSE.test(text[at]!))) {
      units.push(wordUnit(text.slice(at, at + length), thesaurus));
      known.fill(1, at, at + length);
    }
    at += length || 1;
  }
  for (let at = 0; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    const inside = known[at] === 1;
    if (pair.length === 2)
      units.push({ words: [[pair, 1]], mass: 0.6, extra: inside || known[at + 1] === 1 || LOOSE.test(pair) });
    if (!inside && HAN.test(text[at]!) && !LOOSE.test(text[at]!)) {
      units.push({ words: [[text[at]!, 1]], mass: 0.2, extra: true });
    }
  }
  return units;
}

function wordUnit(word: string, thesaurus: Thesaurus): Unit {
  const words = variantsOf(word).reduce<Alternative[]>((all, variant) => all.concat(thesaurus.of(variant)), []);
  return { words, mass: massOf(word.length), extra: false };
}

/** How well one word is answered by each id that it is in. */
export interface Answer {
  ids: readonly number[];
  worth: ReadonlyMap<number, number>;
}

export interface Weighed {
  scores: Map<number, number>;
  /** What a perfect answer would score. */
  possible: number;
}

/** Sums what the units are worth to each id. `all`: how many ids there are. */
export function weigh(
  units: readonly Unit[],
  answerOf: (word: string) => ReadonlyMap<number, number>,
  all: number,
): Weighed {
  const scores = new Map<number, number>();
  let possible = 0;
  for (const { words, mass, extra } of units) {
    const best = new Map<number, number>();
    let rarest = 0;
    for (const [word, weight] of words) {
      const answer = answerOf(word);
      const rare = rarity(answer.size, all);
      if (answer.size) rarest = Math.max(rarest, rare * weight);
      answer.forEach((worth, id) => {
        const value = weight * rare * worth;
        if (value > (best.get(id) ?? 0)) best.set(id, value);
      });
    }
    best.forEach((value, id) => scores.set(id, (scores.get(id) ?? 0) + mass * value));
    if (!extra) possible += mass * (rarest || 1);
  }
  return { scores, possible };
}

/** 1 for a word of one item, next to nothing for a word of all. */
function rarity(count: number, all: number): number {
  return Math.max(0.05, Math.log((all + 1.5) / (count + 0.5)) / Math.log(all + 1.5));
}
