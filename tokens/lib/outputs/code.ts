import { PACK_SETS } from '../runtime/check-colors.ts';
import { bundle, declaration } from '../bundle.ts';
import { GENERATED, type Files, type Kit } from '../kit.ts';
import { packNames } from '../pack-names.ts';
import { LOUDNESS, PARTS, ROLES } from '../pair-rules.ts';
import { signColors } from './seal.ts';

const list = (values: readonly string[]): string => `[\n${values.map((value) => `  '${value}',`).join('\n')}\n]`;
const union = (values: readonly string[]): string => values.map((value) => `\n  | '${value}'`).join('');

/** Names with their types: what an editor completes. */
export function namesOutput(kit: Kit): Files {
  const names = Object.keys(kit.sealed.base);
  const js = `/* ${GENERATED} */
export const ROLES = ['${ROLES.join("', '")}'];
export const PARTS = ['${PARTS.join("', '")}'];
export const LOUDNESS = ['${LOUDNESS.join("', '")}'];
export const tokenNames = ${list(names)};
export const cssVar = (name) => \`var(\${name})\`;
export const roleColor = (role, part, loudness) => \`var(--hkt-color-\${role}-\${part}-\${loudness})\`;
`;
  const types = `/** ${GENERATED} */
/** Every custom property that an element may use. */
export type TokenName =${union(names)};
export type Role = '${ROLES.join("' | '")}';
export type Part = '${PARTS.join("' | '")}';
export type Loudness = '${LOUDNESS.join("' | '")}';
export declare const ROLES: readonly Role[];
export declare const PARTS: readonly Part[];
export declare const LOUDNESS: readonly Loudness[];
export declare const tokenNames: readonly TokenName[];
/** \`'--hkt-color-page'\` → \`'var(--hkt-color-page)'\`. */
export declare const cssVar: <N extends TokenName>(name: N) => \`var(\${N})\`;
/** A role's colour as \`var()\`. */
export declare const roleColor: <R extends Role, P extends Part, L extends Loudness>(
  role: R,
  part: P,
  loudness: L,
) => \`var(--hkt-color-\${R}-\${P}-\${L})\`;
`;
  return new Map([
    ['tokens.js', js],
    ['tokens.d.ts', types],
  ]);
}

const PAIRS_TYPES = `/** ${GENERATED} */
import type { PackColors, Pair, FailingPair, PackSet, Values } from './check-colors.js';
import type { PackProblem } from './check-pack.js';
import type { ModeChoice } from './layers.js';
import type { ReservedColor } from './reserved.js';
export type { FailingPair, PackColors, PackProblem, PackSet, Pair, ModeChoice, ReservedColor, Values };
export type { PackProblemCode } from './check-pack.js';
export { allChoices, describeChoice, layersFor } from './layers.js';
export { barFor, literalOf } from './check-colors.js';
export { RESERVED_DISTANCE } from './reserved.js';
export { deltaE } from './delta-e.js';
/** What must be readable on what. */
export declare const pairs: readonly Pair[];
/** The colour properties that a district's pack may set. */
export declare const packNames: readonly string[];
/** The sets in which it may set them. */
export declare const packSets: readonly PackSet[];
/** Colours that mean something else in public space. */
export declare const reserved: readonly ReservedColor[];
/** Everything that keeps a pack's colours from being built; empty when all is well. */
export declare const checkPack: (colors: PackColors) => PackProblem[];
/** Pairs under their bar in any combination of modes, with a pack's colours laid over ours. */
export declare const failingPairs: (colors?: PackColors) => FailingPair[];
/** All values in a choice of modes, a pack's included. */
export declare const valuesFor: (choice: ModeChoice, colors?: PackColors) => Values;
`;

/** The checks that others run while they build: the pack checker, the manual's figures. */
export async function checksOutput(kit: Kit): Promise<Files> {
  const source = `import { base, sets as pageSets } from './seal.js';
import { checkPackWith } from './check-pack.ts';
import { failingPairs as failing, valuesFor as valuesOf } from './check-colors.ts';
export { allChoices, describeChoice, layersFor } from './layers.ts';
export { barFor, literalOf } from './check-colors.ts';
export { RESERVED_DISTANCE } from './reserved.ts';
export { deltaE } from './delta-e.ts';
export const pairs = ${JSON.stringify(kit.pairs)};
export const packNames = ${JSON.stringify(packNames(kit.source))};
export const packSets = ${JSON.stringify(PACK_SETS)};
export const reserved = ${JSON.stringify(kit.source.reserved)};
const { light: signageLight, dark: signageDark } = ${JSON.stringify(signColors(kit))};
const sets = { ...pageSets, signageLight, signageDark };
export const checkPack = (colors) => checkPackWith({ base, sets, pairs, allowed: packNames, reserved }, colors);
export const failingPairs = (colors) => failing({ base, sets, pairs }, colors);
export const valuesFor = (choice, colors) => valuesOf({ base, sets }, choice, colors);
`;
  const types = [
    'contrast',
    'delta-e',
    'layers',
    'check-colors',
    'reserved',
    'check-pack',
    'seal-core',
    'signage-core',
  ];
  return new Map([
    ['contrast.js', await bundle(`export * from './contrast.ts';`)],
    ['pairs.js', await bundle(source, ['./seal.js'])],
    ['pairs.d.ts', PAIRS_TYPES],
    ...types.map((name) => declaration(`${name}.ts`)),
  ]);
}
