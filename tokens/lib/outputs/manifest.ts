import { MODE_SETS } from '../runtime/layers.ts';
import { GENERATED, type Files, type Kit } from '../kit.ts';
import { isUnsealed, propertyName } from '../names.ts';
import { referenceOf } from '../references.ts';
import type { Tier } from '../source.ts';
import { flatten, type Token } from '../tree.ts';
import { filesUsing, unknownUses } from '../usages.ts';

export interface ManifestToken {
  /** The custom property; primitives have none on the page, so theirs is only a name. */
  readonly name: string;
  readonly path: string;
  readonly tier: Tier;
  readonly type: string;
  /** Whether elements may use it. */
  readonly sealed: boolean;
  readonly description?: string;
  readonly refersTo?: string;
  /** `base`, and of each mode only what it changes. */
  readonly values: Readonly<Record<string, string>>;
  readonly usedIn: readonly string[];
}

export interface Manifest {
  readonly note: string;
  readonly modes: readonly string[];
  readonly tokens: readonly ManifestToken[];
  /** Properties that the code uses and nobody defines. */
  readonly unknownUsages: Readonly<Record<string, readonly string[]>>;
}

/** A component takes its value from its semantic token, so it changes with it. */
const carrier = (token: Token, tier: Tier): string =>
  tier === 'component' ? (referenceOf(token.value) ?? token.path) : token.path;

function valuesOf(kit: Kit, token: Token, tier: Tier): Record<string, string> {
  const values: Record<string, string> = { base: kit.resolved.base.get(token.path)?.css ?? '' };
  for (const set of MODE_SETS) {
    const changed = kit.resolved.sets[set].get(carrier(token, tier));
    if (changed) values[set] = changed.css;
  }
  return values;
}

function entry(kit: Kit, token: Token, tier: Tier): ManifestToken {
  const refersTo = referenceOf(token.value);
  const name = propertyName(token.path);
  return {
    name,
    path: token.path,
    tier,
    type: token.type ?? '',
    sealed: tier !== 'primitive' && !isUnsealed(token.path),
    ...(token.description === undefined ? {} : { description: token.description }),
    ...(refersTo === undefined ? {} : { refersTo }),
    values: valuesOf(kit, token, tier),
    usedIn: filesUsing(kit.usages, name),
  };
}

export function manifest(kit: Kit): Manifest {
  const tokens = (['primitive', 'semantic', 'component'] as const).flatMap((tier) =>
    [...flatten(kit.source[tier]).values()].map((token) => entry(kit, token, tier)),
  );
  const unknown = unknownUses(kit.usages, Object.keys(kit.sealed.base));
  return { note: GENERATED, modes: ['base', ...MODE_SETS], tokens, unknownUsages: Object.fromEntries(unknown) };
}

export const manifestOutput = (kit: Kit): Files =>
  new Map([['manifest.json', `${JSON.stringify(manifest(kit), null, 1)}\n`]]);
