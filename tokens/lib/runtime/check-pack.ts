import { PACK_SETS, failingPairs } from './check-colors.ts';
import type { ColorData, PackColors, Values } from './check-colors.ts';
import { parseColor } from './contrast.ts';
import { RESERVED_DISTANCE, carriesColour, nearestReserved } from './reserved.ts';
import type { ReservedColor } from './reserved.ts';

export type PackProblemCode = 'unknown-set' | 'not-allowed' | 'not-a-colour' | 'reserved-colour' | 'contrast';

export interface PackProblem {
  readonly code: PackProblemCode;
  /** The custom property at fault; for a pair, its ink. */
  readonly name: string;
  readonly message: string;
}

/** What a pack is measured against. */
export interface PackRules extends ColorData {
  /** The colour properties that a pack may set. */
  readonly allowed: readonly string[];
  readonly reserved: readonly ReservedColor[];
}

function checkValue(rules: PackRules, set: string, name: string, value: string): PackProblem[] {
  if (rules.allowed.indexOf(name) < 0) {
    return [{ code: 'not-allowed', name, message: `${set}: a pack may not set ${name}` }];
  }
  if (!parseColor(value)) {
    return [{ code: 'not-a-colour', name, message: `${set}: "${value}" is not #rgb, #rrggbb or rgba()` }];
  }
  const near = carriesColour(name) ? nearestReserved(value, rules.reserved) : undefined;
  if (!near || near.distance >= RESERVED_DISTANCE) return [];
  const message = `${set}: ${value} is ΔE ${near.distance.toFixed(1)} from ${near.reserved.name}; at least ${RESERVED_DISTANCE} is needed`;
  return [{ code: 'reserved-colour', name, message }];
}

function checkSet(rules: PackRules, set: string, values: Values): PackProblem[] {
  if ((PACK_SETS as readonly string[]).indexOf(set) < 0) {
    return [{ code: 'unknown-set', name: set, message: `a pack has colours in ${PACK_SETS.join(', ')}` }];
  }
  const problems: PackProblem[] = [];
  for (const name of Object.keys(values)) problems.push(...checkValue(rules, set, name, values[name] as string));
  return problems;
}

/** Everything that keeps a pack's colours from being built; empty when all is well. */
export function checkPackWith(rules: PackRules, pack: PackColors): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const set of Object.keys(pack))
    problems.push(...checkSet(rules, set, (pack as Record<string, Values>)[set] || {}));
  // Without sound values there is nothing to compare.
  if (problems.some((problem) => problem.code !== 'reserved-colour')) return problems;
  for (const pair of failingPairs(rules, pack)) {
    const modes = `${pair.modes[0]}${pair.modes.length > 1 ? ` and ${pair.modes.length - 1} more` : ''}`;
    problems.push({
      code: 'contrast',
      name: pair.ink,
      message: `${pair.inkValue} on ${pair.ground} ${pair.groundValue} is ${pair.ratio.toFixed(2)}:1; ${pair.bar}:1 is needed (${modes})`,
    });
  }
  return problems;
}
