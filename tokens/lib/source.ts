import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MODE_SETS, type ModeSet } from './runtime/layers.ts';
import type { ReservedColor } from './runtime/reserved.ts';
import type { PairRule } from './pair-rules.ts';
import { flatten, merge, type Tree } from './tree.ts';

export const TIERS = ['primitive', 'semantic', 'component'] as const;
export type Tier = (typeof TIERS)[number];

/** Everything the build reads, as plain data: tests make their own. */
export interface Source {
  readonly primitive: Tree;
  readonly semantic: Tree;
  readonly component: Tree;
  readonly modes: Readonly<Record<ModeSet, Tree>>;
  readonly pairs: readonly PairRule[];
  /** What a district's pack may recolour, by path; `*` ends a pattern. */
  readonly pack: readonly string[];
  readonly reserved: readonly ReservedColor[];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const modeFile = (set: ModeSet): string => `${kebab(set)}.tokens.json`;

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${basename(file)}: not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** One tier is all of its files; a token written twice is a slip, never an override. */
function readTier(folder: string): Tree {
  let tree: Tree = {};
  for (const file of readdirSync(folder).sort()) {
    const next = readJson(join(folder, file)) as Tree;
    const known = flatten(tree);
    for (const path of flatten(next).keys()) {
      if (known.has(path)) throw new Error(`${file}: ${path} is already defined in this tier`);
    }
    tree = merge(tree, next);
  }
  return tree;
}

export function readSource(folder: string): Source {
  const modes = {} as Record<ModeSet, Tree>;
  for (const set of MODE_SETS) modes[set] = readJson(join(folder, 'modes', modeFile(set))) as Tree;
  return {
    primitive: readTier(join(folder, 'primitive')),
    semantic: readTier(join(folder, 'semantic')),
    component: readTier(join(folder, 'component')),
    modes,
    pairs: readJson(join(folder, 'pairs.json')) as PairRule[],
    pack: readJson(join(folder, 'pack.json')) as string[],
    reserved: readJson(join(folder, 'reserved.json')) as ReservedColor[],
  };
}
