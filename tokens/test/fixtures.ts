import { fileURLToPath } from 'node:url';
import { makeKit } from '../lib/pipeline.ts';
import type { Problem } from '../lib/problem.ts';
import type { ModeSet } from '../lib/runtime/layers.ts';
import { readSource, type Source, type Tier } from '../lib/source.ts';
import type { Tree } from '../lib/tree.ts';

const real = readSource(fileURLToPath(new URL('../src', import.meta.url)));

type Mutable = Record<string, unknown>;

/** The kit's own sources, for a test to break one thing in. */
export const copy = (): Source => structuredClone(real);

const kit = makeKit(copy());
export const realKit = (): typeof kit => kit;

function place(tree: Tree, path: string): [Mutable, string] {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let node = tree as Mutable;
  for (const key of keys) node = (node[key] ??= {}) as Mutable;
  return [node, last];
}

/** Writes a token's value; the rest of it stays. */
export function put(tree: Tree, path: string, value: unknown, more: Tree = {}): void {
  const [node, key] = place(tree, path);
  node[key] = { ...(node[key] as Tree | undefined), ...more, $value: value };
}

export function drop(tree: Tree, path: string): void {
  const [node, key] = place(tree, path);
  delete node[key];
}

export type Where = Tier | ModeSet;

const isTier = (where: Where): where is Tier => ['primitive', 'semantic', 'component'].includes(where);

/** A copy of the sources with one token changed. */
export function broken(where: Where, path: string, value: unknown, more: Tree = {}): Source {
  const source = copy();
  put(isTier(where) ? source[where] : source.modes[where], path, value, more);
  return source;
}

/** Problems as `code name`, to compare at a glance. */
export const brief = (problems: readonly Problem[]): string[] => problems.map(({ code, name }) => `${code} ${name}`);
