import { propertyName } from './names.ts';
import type { Pair, PairKind } from './runtime/check-colors.ts';

export const ROLES = ['neutral', 'primary', 'support', 'success', 'warning', 'danger'] as const;
export const PARTS = ['fill', 'border', 'on'] as const;
export const LOUDNESS = ['quiet', 'normal', 'loud'] as const;

/** One line of src/pairs.json: every ink meets every ground; {role} and {loudness} stand for all of them. */
export interface PairRule {
  readonly why: string;
  readonly kind: PairKind;
  readonly ink: readonly string[];
  readonly ground: readonly string[];
}

const fill = (path: string, role: string, loudness: string): string =>
  propertyName(path.replace('{role}', role).replace('{loudness}', loudness));

function pairsOf(rule: PairRule): Pair[] {
  return ROLES.flatMap((role) =>
    LOUDNESS.flatMap((loudness) =>
      rule.ink.flatMap((ink) =>
        rule.ground.map((ground) => ({
          ink: fill(ink, role, loudness),
          ground: fill(ground, role, loudness),
          kind: rule.kind,
        })),
      ),
    ),
  );
}

/** The rules written out, each pair once. */
export function expandPairs(rules: readonly PairRule[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const pair of rules.flatMap(pairsOf)) pairs.set(`${pair.kind} ${pair.ink} ${pair.ground}`, pair);
  return [...pairs.values()];
}
