/** Parts of a question that nothing answers as a whole: its words and what they stand for, weighed by how rare they are. */
import type { Alternative, Thesaurus } from './thesaurus.ts';
import { stemOf } from './look.ts';
import { variantsOf } from './numbers.ts';
import { codeOf } from './sound.ts';

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
    const loose = LOOSE.test(pair);
    if (pair.length === 2)
      units.push({ words: [[pair, 1]], mass: loose ? 0.3 : 0.5, extra: inside || loose || known[at + 1] === 1 });
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

/** What joins English words and means nothing by itself. */
const LOOSE_ENGLISH = new Set(
  'a about after also am an and any anybody anyone are as at be because been before being but by can could did didn do does doesn doing don every for from get gets getting give go goes going gonna got had has hasn have having he hello help her here hers hi him his how if in into is isn it its just know let like ll looking lot make many may me might much must my near need needs no not now of off on or our ours out over please possible really re said say shall she should so some somebody someone something tell than that the their them then there these they thing things this those to too try trying up us ve very want wants was wasn way we went were what when where which who why will with won would you your yours'.split(
    ' ',
  ),
);

/** English words, each by its stem: the space before it says that a word begins there. */
export function englishUnits(text: string, thesaurus: Thesaurus): Unit[] {
  const words = text.split(' ').filter((word) => word.length > 1 && !LOOSE_ENGLISH.has(word));
  return words.map((word) => ({ words: thesaurus.of(` ${stemOf(word)}`), mass: 1, extra: false }));
}

/** What a sound begins with, among words. */
export const SOUND = '\u0001';

/** Pairs of syllables, since names are mostly made of two. */
export function soundUnits(heads: readonly (readonly number[])[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 1; at < heads.length; at++) {
    const words: Alternative[] = [];
    for (const first of heads[at - 1]!) {
      for (const second of heads[at]!) words.push([SOUND + codeOf(first) + codeOf(second), 1]);
    }
    units.push({ words, mass: 1, extra: false });
  }
  return units;
}

export interface Weighed {
  scores: Map<number, number>;
  /** What a perfect answer would score. */
  possible: number;
}

/** How much of a score stays to an item that one word of many answers. */
const ALONE = 0.5;
/** What counts as an answer to a word: the small print does not. */
const ANSWERED = 0.35;

/** Sums what the units are worth to each id. `all`: how many ids there are. */
export function weigh(
  units: readonly Unit[],
  answerOf: (word: string) => ReadonlyMap<number, number>,
  all: number,
): Weighed {
  const scores = new Map<number, number>();
  const covered = new Map<number, number>();
  let possible = 0;
  let total = 0;
  for (const { words, mass, extra } of units) {
    const best = new Map<number, number>();
    const clear = new Set<number>();
    let rarest = 0;
    for (const [word, weight] of words) {
      const answer = answerOf(word);
      const rare = rarity(answer.size, all);
      if (answer.size) rarest = Math.max(rarest, rare * weight);
      answer.forEach((worth, id) => {
        const value = weight * worth;
        if (value > ANSWERED) clear.add(id);
        if (value * rare > (best.get(id) ?? 0)) best.set(id, value * rare);
      });
    }
    best.forEach((value, id) => add(scores, id, mass * value));
    if (extra) continue;
    clear.forEach((id) => add(covered, id, mass));
    possible += mass * (rarest || 1);
    total += mass;
  }
  scores.forEach((score, id) =>
    scores.set(id, score * (ALONE + ((1 - ALONE) * (covered.get(id) ?? 0)) / (total || 1))),
  );
  return { scores, possible };
}

function add(sums: Map<number, number>, id: number, value: number): void {
  sums.set(id, (sums.get(id) ?? 0) + value);
}

/** 1 for a word of one item, next to nothing for a word of all. */
function rarity(count: number, all: number): number {
  return Math.max(0.05, Math.log((all + 1.5) / (count + 0.5)) / Math.log(all + 1.5));
}
