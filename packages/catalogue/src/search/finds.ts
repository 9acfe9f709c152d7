/** What a query found, with the best reason for each: numbers only, so that many hits cost little. */
import { RULES } from '../types.ts';
import type { Rule } from '../types.ts';
import { GROUPS } from './shelf.ts';
import type { GroupName } from './shelf.ts';

/** Merit is less than this. */
const STEP = 8;

/** By rule, its place; a lookup at each of many hits. */
const NUMBER_OF = {} as Record<Rule, number>;
RULES.forEach((rule, number) => (NUMBER_OF[rule] = number));

export interface Find {
  rule: Rule;
  group: GroupName;
  text: number;
  at: number;
  length: number;
}

export class Finds {
  readonly ids: number[] = [];
  readonly #scores: Float64Array;
  readonly #places: Int32Array;

  constructor(size: number) {
    this.#scores = new Float64Array(size);
    this.#places = new Int32Array(size * 4);
  }

  clear(): void {
    for (const id of this.ids) this.#scores[id] = 0;
    this.ids.length = 0;
  }

  /** Keeps the best reason, of equal ones the first. */
  add(id: number, rule: Rule, merit: number, group: GroupName, text: number, at: number, length: number): void {
    const number = NUMBER_OF[rule];
    const score = (RULES.length - number) * STEP + merit;
    const before = this.#scores[id]!;
    if (score <= before) return;
    if (before === 0) this.ids.push(id);
    this.#scores[id] = score;
    const place = id * 4;
    this.#places[place] = number * GROUPS.length + GROUPS.indexOf(group);
    this.#places[place + 1] = text;
    this.#places[place + 2] = at;
    this.#places[place + 3] = length;
  }

  /** A hit by single words; what holds the whole query in its small print keeps that reason. `share`: 0–1. */
  weigh(id: number, share: number): void {
    if (!this.has(id)) this.add(id, 'words', 0, 'body', 0, 0, 0);
    this.#scores[id] = 1 + share * (STEP - 1);
  }

  has(id: number): boolean {
    return this.#scores[id] !== 0;
  }

  score(id: number): number {
    return this.#scores[id]!;
  }

  find(id: number): Find {
    const [kind, text, at, length] = this.#places.subarray(id * 4, id * 4 + 4) as unknown as number[];
    const rule = RULES[Math.floor(kind! / GROUPS.length)]!;
    return { rule, group: GROUPS[kind! % GROUPS.length]!, text: text!, at: at!, length: length! };
  }
}

/** The best of `ids`, `from` … `from + size`: only those are put in order when they are few among many. */
export function best(
  ids: readonly number[],
  before: (a: number, b: number) => number,
  from: number,
  size: number,
): number[] {
  const wanted = from + size;
  if (wanted > 200 || ids.length <= wanted) return ids.slice().sort(before).slice(from, wanted);
  const top: number[] = [];
  for (const id of ids) {
    if (top.length === wanted && before(id, top[wanted - 1]!) >= 0) continue;
    let at = top.length === wanted ? wanted - 1 : top.length;
    for (; at > 0 && before(id, top[at - 1]!) < 0; at--) top[at] = top[at - 1]!;
    top[at] = id;
  }
  return top.slice(from, wanted);
}
