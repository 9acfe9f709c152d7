import {
  checkContrast,
  checkElder,
  checkFiles,
  checkNames,
  checkPrinted,
  checkReserved,
  checkSigns,
} from './checks.ts';
import type { Kit, Output } from './kit.ts';
import { androidOutput } from './outputs/android.ts';
import { checksOutput, namesOutput } from './outputs/code.ts';
import { cssOutput } from './outputs/css.ts';
import { figmaOutput } from './outputs/figma.ts';
import { iosOutput } from './outputs/ios.ts';
import { manifestOutput } from './outputs/manifest.ts';
import { printOutput } from './outputs/print.ts';
import { sealOutput } from './outputs/seal.ts';
import { expandPairs } from './pair-rules.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { resolveSource, wholeTree } from './resolve.ts';
import { seal } from './sealed.ts';
import type { Source } from './source.ts';
import { checkTiers } from './tiers.ts';
import { flatten, merge } from './tree.ts';

/** What the build is told besides the tokens themselves. */
export interface Surroundings {
  /** Names published so far (tokens/names.json). */
  readonly listed: readonly string[];
  readonly changelog: string;
  readonly usages: ReadonlyMap<string, readonly string[]>;
}

export interface BuildResult {
  readonly problems: readonly Problem[];
  /** Empty when there are problems: half a build is worse than none. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly names: readonly string[];
}

const OUTPUTS: readonly Output[] = [
  sealOutput,
  namesOutput,
  checksOutput,
  manifestOutput,
  cssOutput,
  figmaOutput,
  androidOutput,
  iosOutput,
  printOutput,
];

/** What is wrong with the shape of the sources; nothing can be resolved before it is mended. */
export function checkShape(source: Source): Problem[] {
  const broken = Object.values(source.modes).flatMap((mode) =>
    checkReferences(flatten(merge(wholeTree(source), mode))),
  );
  const once = new Map(
    [...checkReferences(flatten(wholeTree(source))), ...broken].map((p) => [`${p.code} ${p.name} ${p.message}`, p]),
  );
  return [...once.values(), ...checkTiers(source)];
}

export async function makeKit(source: Source, usages: Surroundings['usages'] = new Map()): Promise<Kit> {
  const resolved = await resolveSource(source);
  return { source, resolved, sealed: seal(source, resolved), pairs: expandPairs(source.pairs), usages };
}

/** What is wrong with the values. */
export function checkValues(kit: Kit): Problem[] {
  return [
    ...checkPrinted(kit.resolved),
    ...checkContrast(kit.sealed, kit.pairs),
    ...checkElder(kit.sealed),
    ...checkReserved(kit.sealed, kit.source.reserved),
    ...checkSigns(kit.resolved.base),
  ];
}

async function writeOutputs(kit: Kit): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const output of OUTPUTS) for (const [name, content] of await output(kit)) files.set(name, content);
  return files;
}

export async function buildTokens(source: Source, around: Surroundings): Promise<BuildResult> {
  const shape = checkShape(source);
  if (shape.length > 0) return { problems: shape, files: new Map(), names: [] };
  const kit = await makeKit(source, around.usages);
  const names = Object.keys(kit.sealed.base);
  const problems = [...checkValues(kit), ...checkNames(names, around.listed, around.changelog)];
  if (problems.length > 0) return { problems, files: new Map(), names };
  const files = await writeOutputs(kit);
  const spoilt = checkFiles(files);
  return { problems: spoilt, files: spoilt.length > 0 ? new Map() : files, names };
}
