/** Looks for whole queries, then for their parts. */
import { RULES } from '../types.ts';
import type { Why } from '../types.ts';
import { askedOf } from './frames.ts';
import type { Asked } from './frames.ts';
import { HEARD } from './explain.ts';
import type { Finds } from './finds.ts';
import { scan } from './group.ts';
import {
  isWord,
  listen,
  listenAlike,
  listenForSlips,
  listenMixed,
  lookInside,
  lookInsideEnglish,
  lookUp,
  lookUpEnglish,
} from './look.ts';
import type { Report } from './look.ts';
import { variantsOf } from './numbers.ts';
import { hearCodes } from './match-sound.ts';
import { ENGLISH, SPOKEN } from './shelf.ts';
import type { GroupName, Shelf, Tools } from './shelf.ts';
import { codeOf } from './sound.ts';
import { spellingsOf } from './syllables.ts';
import type { Alternative, Thesaurus } from './thesaurus.ts';
import { englishUnits, SOUND, soundUnits, unitsOf, weigh } from './words.ts';
import type { Unit } from './words.ts';

/** What is longer is cut: a question is short, and nobody waits for an essay to be looked up. */
export const LONGEST_QUERY = 60;
/** Of how many letters a slip of the fingers is forgiven: fewer could be anything, more would take too long. */
const SHORTEST_SLIP = 4;
const LONGEST_SLIP = 30;
/** What part of a perfect answer a hit of single words must be, and what part of the best hit. */
const ENOUGH = 0.2;
const NEAR_BEST = 0.45;
/** One rare word is enough, whatever else is said. */
const ENOUGH_ALONE = 0.3;
/** What a word is worth that is written as it sounds. */
const MISSPELT = 0.6;

/** Where words are worth how much. */
const WORTH: Readonly<Record<GroupName, number>> = {
  names: 1,
  aliases: 0.95,
  keywords: 0.8,
  body: 0.4,
  english: 1,
  englishKeywords: 0.85,
  englishBody: 0.4,
};
/** What an English word is worth that only begins with the one that was said: wheel in wheelchair, but not car in card. */
const BEGUN = 0.6;
const SHORTEST_BEGUN = 4;
const CATEGORY_WORTH = 0.8;
export interface Library extends Tools {
  readonly thesaurus: Thesaurus;
  /** The items, by id. */
  readonly shelves: readonly Shelf[];
  /** The categories, by their place in the list. */
  readonly kinds: Shelf;
  readonly size: number;
  alive(id: number): boolean;
  /** The ids of the items in a category. */
  members(category: number): readonly number[];
}

export interface Answered extends Asked {
  /** The folded text that was found, whole or in parts. */
  text: string;
  categories: number[];
  /** What a hit of single words is made of. */
  units?: readonly Unit[];
}

/** Notes each id of a shelf that holds a word, a sound or the beginning of an English word. */
function seek(shelf: Shelf, word: string, note: (id: number, worth: number) => void): void {
  if (word[0] === ' ') {
    const stem = word.slice(1);
    for (const name of ENGLISH) {
      const group = shelf.group(name);
      scan(group, word, (text, at) => {
        const same = isWord(group, text, at, stem);
        if (same || stem.length > SHORTEST_BEGUN) note(group.owners[text]!, WORTH[name] * (same ? 1 : BEGUN));
      });
    }
    return;
  }
  if (word[0] === SOUND) {
    for (const name of SPOKEN) {
      const { owners } = shelf.group(name);
      hearCodes(shelf.sound(name), word.slice(1), (text) => note(owners[text]!, WORTH[name]));
    }
    return;
  }
  for (const name of ['names', 'aliases', 'keywords', 'body'] as const) {
    const { owners } = shelf.group(name);
    const { length } = word;
    // A word that is all of a text says more than one of many.
    scan(shelf.group(name), word, (text, _, all) =>
      note(owners[text]!, WORTH[name] * (name === 'body' ? 1 : 0.8 + (0.2 * length) / all)),
    );
  }
}

export class Engine {
  readonly #library: Library;
  readonly #finds: Finds;
  /** Of the query under way: the categories found, with their scores. */
  readonly #categories = new Map<number, number>();
  readonly #answers = new Map<string, ReadonlyMap<number, number>>();

  constructor(library: Library, finds: Finds) {
    this.#library = library;
    this.#finds = finds;
  }

  /** Fills the finds. */
  answer(query: string): Answered {
    const folded = this.#library.folder.fold(query);
    const english = this.#library.folder.fold(query, ' ').trim();
    const asked = askedOf(folded);
    this.#finds.clear();
    this.#categories.clear();
    const answered = (text: string, units?: Unit[]): Answered => ({
      ...asked,
      text,
      categories: [...this.#categories.keys()].sort(
        (a, b) => this.#categories.get(b)! - this.#categories.get(a)! || a - b,
      ),
      ...(units && { units }),
    });
    if (this.#whole(folded, english)) return answered(folded);
    const { content } = asked;
    if (content && content !== folded && this.#whole(content, content)) return answered(content);
    return answered(content || folded, this.#parts(content || folded, english));
  }

  /** Whether the query is found as a whole in more than the small print. */
  #whole(query: string, english: string): boolean {
    const letters = query.length <= LONGEST_QUERY && /^[a-z0-9]*$/.test(query);
    const variants = variantsOf(query);
    this.#each((shelf, report) => {
      for (const variant of variants) lookUp(shelf, variant, report);
      if (letters) {
        lookUpEnglish(shelf, english, report);
        listen(shelf, query, this.#library.syllables, report);
      }
    });
    if (!this.#finds.ids.length && query.length <= LONGEST_QUERY) {
      const listenClosely = /[a-z]/.test(query) ? listenMixed : listenAlike;
      this.#each((shelf, report) => listenClosely(shelf, query, this.#library.syllables, report));
    }
    if (!this.#finds.ids.length && letters && query.length >= SHORTEST_SLIP && query.length <= LONGEST_SLIP) {
      this.#each((shelf, report) => listenForSlips(shelf, query, this.#library.syllables, report));
    }
    const found = this.#finds.ids.length > 0;
    for (const shelf of this.#library.shelves) {
      for (const each of variants) lookInside(shelf, each, this.#report);
      if (letters) lookInsideEnglish(shelf, english, this.#report);
    }
    return found;
  }

  #each(look: (shelf: Shelf, report: Report) => void): void {
    for (const shelf of this.#library.shelves) look(shelf, this.#report);
    look(this.#library.kinds, this.#reportKind);
  }

  readonly #report: Report = (id, rule, merit, group, text, at, length) => {
    if (this.#library.alive(id)) this.#finds.add(id, rule, merit, group, text, at, length);
  };

  /** A category that is found brings its items, as a keyword would; negative texts are a category's. */
  readonly #reportKind: Report = (kind, rule, merit, group, text, at, length) => {
    this.#categories.set(kind, Math.max(this.#categories.get(kind) ?? 0, RULES.length - RULES.indexOf(rule)));
    const heard = HEARD.has(rule) ? (rule === 'pinyin-exact' ? 'pinyin' : rule) : 'keyword';
    for (const id of this.#library.members(kind)) this.#report(id, heard, 0, group, ~text, at, length);
  };

  /** Hits of single words; what holds the query in its small print stays, behind what answers its words. */
  #parts(query: string, english: string): Unit[] {
    const { size } = this.#library;
    const bodies = this.#finds.ids.slice();
    for (const units of this.#unitsOf(query, english)) {
      const { scores, possible } = weigh(units, this.#answerOf, size);
      let top = 0;
      scores.forEach((score) => (top = Math.max(top, score)));
      const least = Math.max(Math.min(ENOUGH * possible, ENOUGH_ALONE), NEAR_BEST * top);
      const most = Math.max(top, possible);
      for (const id of bodies) scores.set(id, (scores.get(id) ?? 0) + 0.15 * most);
      scores.forEach((score, id) => {
        if (score >= least || this.#finds.has(id)) this.#finds.weigh(id, score / most);
      });
      if (this.#finds.ids.length) return units;
    }
    return [];
  }

  /** The ways to take a query apart. */
  *#unitsOf(query: string, english: string): Iterable<Unit[]> {
    const { thesaurus, syllables } = this.#library;
    const cut = query.slice(0, LONGEST_QUERY);
    if (!/^[a-z0-9]*$/.test(query)) yield this.#heardToo(unitsOf(cut, thesaurus));
    else {
      yield englishUnits(english, thesaurus);
      const [spelling] = spellingsOf(cut, syllables);
      if (spelling) yield soundUnits(spelling.last.length ? [...spelling.heads, spelling.last] : spelling.heads);
    }
  }

  /** Pairs that nothing holds may be written as they sound: 高灵 for 高龄. */
  #heardToo(units: readonly Unit[]): Unit[] {
    const { syllables } = this.#library;
    return units.map((unit) => {
      const [[word]] = unit.words as [Alternative];
      if (unit.extra || unit.words.length > 1 || word.length !== 2 || this.#answerOf(word).size) return unit;
      const ids = Array.from(word, (character) => syllables.first(character));
      if (ids.some((id) => id < 0)) return unit;
      return { ...unit, words: [...unit.words, [SOUND + ids.map(codeOf).join(''), MISSPELT]] };
    });
  }

  /** Which items a word is in, and what that is worth. */
  readonly #answerOf = (word: string): ReadonlyMap<number, number> => {
    const known = this.#answers.get(word);
    if (known) return known;
    const answer = new Map<number, number>();
    const note = (id: number, worth: number): void => {
      if (this.#library.alive(id) && worth > (answer.get(id) ?? 0)) answer.set(id, worth);
    };
    for (const shelf of this.#library.shelves) seek(shelf, word, note);
    seek(this.#library.kinds, word, (kind, worth) => {
      for (const id of this.#library.members(kind)) note(id, CATEGORY_WORTH * worth);
    });
    if (this.#answers.size > 500) this.#answers.clear();
    this.#answers.set(word, answer);
    return answer;
  };

  /** The categories whose items answer most of the words, if only a few. */
  nearest(query: string): number[] {
    const { thesaurus, size, kinds } = this.#library;
    const units = unitsOf(query.slice(0, LONGEST_QUERY), thesaurus);
    const { scores } = weigh(units, this.#answerOf, size);
    const near: { kind: number; score: number }[] = [];
    for (let kind = 0; kind < kinds.to; kind++) {
      const score = this.#library.members(kind).reduce((most, id) => Math.max(most, scores.get(id) ?? 0), 0);
      if (score) near.push({ kind, score });
    }
    return near.sort((a, b) => b.score - a.score || a.kind - b.kind).map(({ kind }) => kind);
  }

  /** Where a text holds the folded query, in its own letters. */
  rangesIn(text: string, query: string): Why['ranges'] {
    const folded = this.#library.folder.map(text);
    for (const variant of variantsOf(query)) {
      const at = folded.text.indexOf(variant);
      if (at >= 0) return [[folded.starts[at]!, folded.ends[at + variant.length - 1]!]];
    }
    return [];
  }
}
