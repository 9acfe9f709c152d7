import { MODE_SETS } from '../runtime/layers.ts';
import type { Values } from '../runtime/check-colors.ts';
import type { SealData } from '../runtime/seal-core.ts';
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

const rest = (values: Values): string =>
  Object.entries(values)
    .filter(([name]) => !name.startsWith(COLOR))
    .map(([name, value]) => `${name.slice('--hkt-'.length)}:${value}`)
    .join(';');

/** The sheet in its stored form: a third of the size of plain objects, and still readable. */
export function sealData(kit: Kit): SealData {
  const { base, sets } = kit.sealed;
  const colors = new Map([['base', colorTargets(kit.source.semantic)]]);
  for (const set of MODE_SETS) colors.set(set, colorTargets(kit.source.modes[set]));
  const ramps = rampsOf(kit);
  const codes = codesOf(ramps);
  const roles = ROLES.map(roleNames);
  const others = [...(colors.get('base') as Targets).keys()].filter((name) => !roles.flat().includes(name));
  const row = (set: Targets): string =>
    set.size === 0 ? '' : [...roles, others].map((names) => segmentOf(set, names, codes)).join(';');
  const values: [string, Values][] = [['base', base], ...MODE_SETS.map((set): [string, Values] => [set, sets[set]])];
  const used = new Set([...colors.values()].flatMap((set) => [...set.values()]));
  const stored = (path: string): string =>
    used.has(path) ? (kit.resolved.base.get(path) as Resolved).css.replace('#', '') : '';
  return {
    roles: ROLES.join(' '),
    colors: others.join(' '),
    ramps: ramps.map((paths) => paths.map(stored).join(' ')),
    rows: Object.fromEntries([...colors].map(([set, targets]) => [set, row(targets)])),
    rest: Object.fromEntries(values.map(([set, all]) => [set, rest(all)]).filter(([, text]) => text !== '')),
    ratio: signRatio(kit.resolved.base),
  };
}

const TYPES = `/** ${GENERATED} */
import type { Seal } from './seal-core.js';
export type { SignageOptions, TokenValues } from './seal-core.js';
/** Standard, light, normal contrast, comfortable density. */
export declare const base: Seal['base'];
/** What each mode changes; later wins: compact < dark < contrast < elder < signage < forced; reducedMotion last. */
export declare const sets: Seal['sets'];
/** Sizes and 7:1 colours for a screen on a wall: pass the scheme that lies underneath. */
export declare const signage: Seal['signage'];
`;

export async function sealOutput(kit: Kit): Promise<Files> {
  const source = `import { openSeal } from './seal-core.ts';
const opened = /* @__PURE__ */ openSeal(${JSON.stringify(sealData(kit), null, 1)});
export const base = /* @__PURE__ */ (() => opened.base)();
export const sets = /* @__PURE__ */ (() => opened.sets)();
export const signage = /* @__PURE__ */ (() => opened.signage)();
`;
  return new Map([
    ['seal.js', await bundle(source)],
    ['seal.d.ts', TYPES],
  ]);
}
