import { allChoices, describeChoice } from './runtime/layers.ts';
import { PACK_SETS, failingPairs, literalOf, valuesFor, type Pair, type Values } from './runtime/check-colors.ts';
import { RESERVED_DISTANCE, carriesColour, nearestReserved, type ReservedColor } from './runtime/reserved.ts';
import { signSizes, type SignRatio } from './runtime/signage-core.ts';
import type { Problem } from './problem.ts';
import type { ResolvedSet, ResolvedSource } from './resolve.ts';
import type { Sealed } from './sealed.ts';

/** Pairs that cannot be read well enough in some combination of modes. */
export function checkContrast(sealed: Sealed, pairs: readonly Pair[]): Problem[] {
  return failingPairs({ ...sealed, pairs }).map((pair) => ({
    code: 'contrast',
    name: pair.ink,
    message:
      `${pair.inkValue || 'nothing'} on ${pair.ground} ${pair.groundValue || 'nothing'} is ${pair.ratio.toFixed(2)}:1; ` +
      `${pair.bar}:1 is needed (${pair.modes.join(' · ')})`,
  }));
}

/** Words of 18 px and lines of 1.3 in 长辈版, whatever else is chosen; targets of 60 px there and 44 everywhere. */
export function checkElder(sealed: Sealed): Problem[] {
  const problems = new Map<string, Problem>();
  const need = (values: Values, prefix: string, least: number, modes: string): void => {
    for (const name of Object.keys(values).filter((key) => key.startsWith(prefix))) {
      if (parseFloat(literalOf(values, name)) >= least) continue;
      const message = `is ${literalOf(values, name)}; at least ${least} is needed (${modes})`;
      if (!problems.has(name)) problems.set(name, { code: 'elder-text', name, message });
    }
  };
  for (const choice of allChoices()) {
    const values = valuesFor(sealed, choice);
    const elder = choice.mode === 'elder';
    need(values, '--hkt-target-size', elder ? 60 : 44, describeChoice(choice));
    if (elder) need(values, '--hkt-font-size-', 18, describeChoice(choice));
    if (elder) need(values, '--hkt-line-height-', 1.3, describeChoice(choice));
  }
  return [...problems.values()];
}

const GARBAGE = /\[object|\bundefined\b|\bNaN\b|^null$|\{[^}]*\}|^$/;

/** Values that a machine wrote and no reader understands, or a reference that nobody followed. */
export function checkPrinted(resolved: ResolvedSource): Problem[] {
  const check = (set: ResolvedSet, where: string): Problem[] =>
    [...set.values()]
      .filter(({ css }) => GARBAGE.test(css))
      .map(({ path, css }) => ({ code: 'printed', name: path, message: `prints as "${css}"${where}` }));
  return [
    ...check(resolved.base, ''),
    ...Object.entries(resolved.sets).flatMap(([name, set]) => check(set, ` in mode ${name}`)),
  ];
}

/** The last look: the written files themselves. */
export function checkFiles(files: ReadonlyMap<string, string | Uint8Array>): Problem[] {
  return [...files].flatMap(([name, content]) => {
    if (typeof content !== 'string' || /\.(?:js|d\.ts)$/.test(name)) return [];
    const found = /\[object [A-Z]\w*\]|"undefined"|>undefined<|\bundefined;|\bNaN\b/.exec(content);
    return found ? [{ code: 'printed' as const, name, message: `contains "${found[0]}"` }] : [];
  });
}

/** Fills and lines that could be taken for a safety sign or a flag. */
export function checkReserved(sealed: Sealed, reserved: readonly ReservedColor[]): Problem[] {
  return PACK_SETS.flatMap((set) => {
    const values = set === 'base' ? sealed.base : sealed.sets[set];
    return Object.keys(values)
      .filter(carriesColour)
      .flatMap((name) => {
        const value = values[name] as string;
        const near = nearestReserved(value, reserved);
        if (!near || near.distance >= RESERVED_DISTANCE) return [];
        const message = `${value} in ${set} is ΔE ${near.distance.toFixed(1)} from ${near.reserved.name}`;
        return [
          { code: 'reserved-colour' as const, name, message: `${message}; at least ${RESERVED_DISTANCE} is needed` },
        ];
      });
  });
}

/** The screen that the sign sizes in the sources stand for. */
export const REFERENCE_SCREEN = { diagonal: 55, distance: 5, width: 1920, height: 1080 } as const;

/** The ratios of signs, as the sources have them. */
export function signRatio(base: ResolvedSet): SignRatio {
  const number = (name: string): number => Number(base.get(`screen.ratio.${name}`)?.css);
  return { text: number('text'), elder: number('elder'), call: number('call'), face: number('face') };
}

/** The sizes written down for the reference screen are those of the formula. */
export function checkSigns(base: ResolvedSet): Problem[] {
  const sizes = Object.entries(signSizes(signRatio(base), REFERENCE_SCREEN));
  return sizes.flatMap(([name, size]) => {
    const path = `screen.reference.${name}`;
    const written = base.get(path)?.css;
    return written === `${size}px`
      ? []
      : [
          {
            code: 'sign-size' as const,
            name: path,
            message: `is ${written ?? 'missing'}; the formula gives ${size}px`,
          },
        ];
  });
}

/** A name once published is a promise: it goes only with a word in the changelog, and comes only onto the list. */
export function checkNames(current: readonly string[], listed: readonly string[], changelog: string): Problem[] {
  const removed = listed
    .filter((name) => !current.includes(name) && !changelog.includes(`\`${name}\``))
    .map((name) => ({
      code: 'removed-name' as const,
      name,
      message: 'is gone without a word; say in tokens/CHANGELOG.md what takes its place, with the name in backticks',
    }));
  const added = current
    .filter((name) => !listed.includes(name))
    .map((name) => ({
      code: 'unlisted-name' as const,
      name,
      message: 'is new; run npx node tokens/build.ts --accept',
    }));
  return [...removed, ...added];
}
