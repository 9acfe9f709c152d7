import { MODE_SETS, type ModeSet } from '../runtime/layers.ts';
import type { Values } from '../runtime/check-colors.ts';
import type { SealData, SealedSet } from '../runtime/seal-core.ts';
import type { SignColors } from '../runtime/signage-core.ts';
import { bundle } from '../bundle.ts';
import { signRatio } from '../checks.ts';
import { GENERATED, type Kit, type Files } from '../kit.ts';
import { isUnsealed, propertyName } from '../names.ts';
import { LOUDNESS, PARTS, ROLES } from '../pair-rules.ts';
import { referenceOf } from '../references.ts';
import type { Resolved } from '../resolve.ts';
import { flatten, type Token, type Tree } from '../tree.ts';

const COLOR = '--hkt-color-';

const roleNames = (role: string): string[] => PARTS.flatMap((part) => LOUDNESS.map((l) => `${role}-${part}-${l}`));

/** The primitive that a token of a tree stands for, or the system colour. */
const target = (token: Token): string => referenceOf(token.value) ?? String(token.value);

type Targets = ReadonlyMap<string, string>;

/** Each colour name of a tree, with what it stands for. */
function colorTargets(tree: Tree): Map<string, string> {
  const colors = [...flatten(tree)].filter(([path]) => path.startsWith('color.') && !isUnsealed(path));
  return new Map(colors.map(([path, token]) => [propertyName(path).slice(COLOR.length), target(token)]));
}

/** The palette by ramp. Steps that nobody uses keep their place, so that one step has the same place in every ramp. */
function rampsOf(kit: Kit): string[][] {
  const ramps = new Map<string, string[]>();
  for (const path of flatten(kit.source.primitive).keys()) {
    const [root, ramp] = path.split('.') as [string, string];
    if (root === 'palette') ramps.set(ramp, [...(ramps.get(ramp) ?? []), path]);
  }
  return [...ramps.values()];
}

/** `palette.persimmon.600` → `d6`: the ramp's letter and the step's place in it. */
function codesOf(ramps: readonly (readonly string[])[]): Targets {
  return new Map(
    ramps.flatMap((paths, row) =>
      paths.map((path, step): [string, string] => [path, (row + 10).toString(36) + step.toString(36)]),
    ),
  );
}

/** The letter that most of a segment's colours begin with, if one does. */
function mainRamp(codes: readonly string[]): string {
  const letters = codes.filter((code) => /^[a-z][\da-z]$/.test(code)).map((code) => code.charAt(0));
  const count = (letter: string): number => letters.filter((one) => one === letter).length;
  return letters.reduce((best, letter) => (count(letter) > count(best) ? letter : best), letters[0] ?? '-');
}

function segmentOf(set: Targets, names: readonly string[], codes: Targets): string {
  const row = names.map((name) => codes.get(set.get(name) ?? '-') ?? set.get(name) ?? '-');
  const ramp = mainRamp(row);
  const short = row.map((code) => (code.length === 2 && code.startsWith(ramp) ? code.charAt(1) : code));
  return [ramp, ...short].join(' ').replace(/(?: -)+$/, '');
}

/** Signs have a module of their own: only a screen on a wall carries it. */
const isSealed = (set: ModeSet): set is SealedSet & ModeSet => set !== 'signageLight' && set !== 'signageDark';

/** What can stand in a group: values without a space, and no bare number, which means px there. */
const isGroupable = (value: string): boolean => !/\s|^\d+$/.test(value);

const startOf = (name: string): string => name.slice(0, name.lastIndexOf('-'));

/** `space-1:4px;space-2:8px` as `space 1 2:4 8`. */
function grouped(entries: readonly [name: string, value: string][]): string {
  const ends = entries.map(([name]) => name.slice(startOf(name).length + 1));
  const values = entries.map(([, value]) => value.replace(/^(\d+)px$/, '$1'));
  return `${[startOf(entries[0]![0]), ...ends].join(' ')}:${values.join(' ')}`;
}

function rest(values: Values): string {
  const groups: [name: string, value: string][][] = [];
  for (const [property, value] of Object.entries(values)) {
    if (property.startsWith(COLOR)) continue;
    const name = property.slice('--hkt-'.length);
    const last = groups.at(-1);
    const joins = [...(last ?? []), [name, value] as const].every((entry) => isGroupable(entry[1]));
    if (last && joins && startOf(last[0]![0]) === startOf(name)) last.push([name, value]);
    else groups.push([[name, value]]);
  }
  return groups.map((group) => (group.length > 1 ? grouped(group) : group[0]!.join(':'))).join(';');
}

const filled = (entries: [string, string][]): Record<string, string> =>
  Object.fromEntries(entries.filter(([, text]) => text !== ''));

/** The sheet in its stored form: a quarter of the size of plain objects, and still readable. */
export function sealData(kit: Kit): SealData {
  const { base, sets } = kit.sealed;
  const names = MODE_SETS.filter(isSealed);
  const colors = new Map([['base', colorTargets(kit.source.semantic)]]);
  for (const set of names) colors.set(set, colorTargets(kit.source.modes[set]));
  const ramps = rampsOf(kit);
  const codes = codesOf(ramps);
  const roles = ROLES.map(roleNames);
  const others = [...(colors.get('base') as Targets).keys()].filter((name) => !roles.flat().includes(name));
  const row = (set: Targets): string =>
    set.size === 0 ? '' : [...roles, others].map((names) => segmentOf(set, names, codes)).join(';');
  const values: [string, Values][] = [['base', base], ...names.map((set): [string, Values] => [set, sets[set]])];
  const used = new Set([...colors.values()].flatMap((set) => [...set.values()]));
  const stored = (path: string): string =>
    used.has(path) ? (kit.resolved.base.get(path) as Resolved).css.replace('#', '') : '';
  return {
    roles: ROLES.join(' '),
    colors: others.join(' '),
    ramps: ramps.map((paths) => paths.map(stored).join(' ').trimEnd()).join(';'),
    rows: filled([...colors].map(([set, targets]) => [set, row(targets)])),
    rest: filled(values.map(([set, all]) => [set, rest(all)])),
  };
}

export const signColors = ({ sealed: { sets } }: Kit): SignColors => ({
  light: sets.signageLight,
  dark: sets.signageDark,
});

const SEAL_TYPES = `/** ${GENERATED} */
import type { Seal } from './seal-core.js';
export type { TokenValues } from './seal-core.js';
/** Standard, light, normal contrast, comfortable density. */
export declare const base: Seal['base'];
/** What each mode changes; later wins: compact < dark < contrast < elder < signage < forced; reducedMotion last. */
export declare const sets: Seal['sets'];
`;

const SIGNAGE_TYPES = `/** ${GENERATED} */
import type { TokenValues } from './seal-core.js';
import type { SignageOptions } from './signage-core.js';
export type { SignageOptions } from './signage-core.js';
/** Sizes and 7:1 colours for a screen on a wall: pass the scheme that lies underneath. */
export declare const signage: (options: SignageOptions) => TokenValues;
`;

export async function sealOutput(kit: Kit): Promise<Files> {
  const seal = `import { openSeal } from './seal-core.ts';
const opened = /* @__PURE__ */ openSeal(${JSON.stringify(sealData(kit), null, 1)});
export const base = /* @__PURE__ */ (() => opened.base)();
export const sets = /* @__PURE__ */ (() => opened.sets)();
`;
  const values = [signColors(kit), signRatio(kit.resolved.base)].map((data) => JSON.stringify(data, null, 1));
  const signage = `import { base } from './seal.js';
import { openSignage } from './signage-core.ts';
export const signage = /* @__PURE__ */ openSignage(base, ${values.join(', ')});
`;
  return new Map([
    ['seal.js', await bundle(seal)],
    ['seal.d.ts', SEAL_TYPES],
    ['signage.js', await bundle(signage, ['./seal.js'])],
    ['signage.d.ts', SIGNAGE_TYPES],
  ]);
}
