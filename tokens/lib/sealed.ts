import { MODE_SETS, type ModeSet } from './runtime/layers.ts';
import type { Values } from './runtime/check-colors.ts';
import { isUnsealed, propertyName } from './names.ts';
import { referenceOf } from './references.ts';
import type { Resolved, ResolvedSet, ResolvedSource } from './resolve.ts';
import type { Source } from './source.ts';
import { flatten } from './tree.ts';

/** What elements see: semantic and component names only, and of each mode what it changes. */
export interface Sealed {
  readonly base: Values;
  readonly sets: Readonly<Record<ModeSet, Values>>;
}

/** A component follows its semantic token by `var()`, so that modes and packs reach it without being told. */
function componentValue(reference: string, resolved: Resolved): string {
  return isUnsealed(reference) ? resolved.css : `var(${propertyName(reference)})`;
}

function baseValues(source: Source, base: ResolvedSet): Values {
  const values: Record<string, string> = {};
  for (const path of flatten(source.semantic).keys()) {
    if (!isUnsealed(path)) values[propertyName(path)] = (base.get(path) as Resolved).css;
  }
  for (const [path, token] of flatten(source.component)) {
    values[propertyName(path)] = componentValue(referenceOf(token.value) as string, base.get(path) as Resolved);
  }
  return values;
}

const setValues = (set: ResolvedSet): Values =>
  Object.fromEntries([...set.values()].map(({ path, css }) => [propertyName(path), css]));

export function seal(source: Source, resolved: ResolvedSource): Sealed {
  const sets = {} as Record<ModeSet, Values>;
  for (const set of MODE_SETS) sets[set] = setValues(resolved.sets[set]);
  return { base: baseValues(source, resolved.base), sets };
}
