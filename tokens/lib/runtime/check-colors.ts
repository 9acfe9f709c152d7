import { contrast, parseColor } from './contrast.ts';
import { allChoices, describeChoice, layersFor } from './layers.ts';
import type { ModeChoice, ModeSet } from './layers.ts';

/** Custom properties and their values. */
export type Values = Readonly<Record<string, string>>;

/** `text` 4.5, and 7 in high contrast and on signage; `shape` 3 always; `edge` 3 in high contrast, else free. */
export type PairKind = 'text' | 'shape' | 'edge';

export interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly kind: PairKind;
}

/** The values of every set, and what must be readable on what. */
export interface ColorData {
  readonly base: Values;
  readonly sets: Readonly<Record<ModeSet, Values>>;
  readonly pairs: readonly Pair[];
}

/** The sets in which a pack may have colours of its own. */
export const PACK_SETS = ['base', 'dark', 'contrastLight', 'contrastDark', 'signageLight', 'signageDark'] as const;
export type PackSet = (typeof PACK_SETS)[number];

/** A pack's colours by set; each set is laid right over the built-in set of the same name. */
export type PackColors = { readonly [S in PackSet]?: Values };

export interface FailingPair extends Pair {
  readonly inkValue: string;
  readonly groundValue: string;
  /** 0 where a colour could not be computed. */
  readonly ratio: number;
  readonly bar: number;
  /** Every combination of modes in which it fails, in words. */
  readonly modes: readonly string[];
}

export function barFor(kind: PairKind, choice: ModeChoice): number {
  const high = choice.contrast === 'high';
  if (kind === 'text') return high || choice.signage ? 7 : 4.5;
  if (kind === 'shape') return 3;
  return high ? 3 : 0;
}

const REFERENCE = /^var\((--[\w-]+)\)$/;

/** A value with `var()` followed to its end. */
export function literalOf(values: Values, name: string): string {
  const value = values[name] || '';
  const next = REFERENCE.exec(value);
  return next ? literalOf(values, next[1] as string) : value;
}

/** All values in a choice of modes, a pack's included. */
export function valuesFor(data: Omit<ColorData, 'pairs'>, choice: ModeChoice, pack: PackColors = {}): Values {
  const layers: Values[] = [data.base, pack.base || {}];
  for (const set of layersFor(choice))
    layers.push(data.sets[set], (pack as Record<string, Values | undefined>)[set] || {});
  return Object.assign({}, ...layers) as Values;
}

/** The ratio of two colours as written; 0 where one of them cannot be computed. */
function ratioOf(ink: string, ground: string): number {
  return parseColor(ink) && parseColor(ground) ? contrast(ink, ground) : 0;
}

/** Every pair that falls under its bar in any combination of modes, at its worst. */
export function failingPairs(data: ColorData, pack: PackColors = {}): FailingPair[] {
  const failing = new Map<string, FailingPair>();
  for (const choice of allChoices()) {
    const values = valuesFor(data, choice, pack);
    for (const pair of data.pairs) {
      const inkValue = literalOf(values, pair.ink);
      const groundValue = literalOf(values, pair.ground);
      const ratio = ratioOf(inkValue, groundValue);
      const bar = barFor(pair.kind, choice);
      if (ratio >= bar) continue;
      const key = `${pair.ink} ${pair.ground} ${pair.kind}`;
      const before = failing.get(key);
      const modes = [...(before ? before.modes : []), describeChoice(choice)];
      const worst = before && before.ratio - before.bar < ratio - bar ? before : { inkValue, groundValue, ratio, bar };
      failing.set(key, { ...pair, ...worst, modes });
    }
  }
  return [...failing.values()];
}
