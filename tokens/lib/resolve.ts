import StyleDictionary from 'style-dictionary';
import type { DesignTokens, PlatformConfig, TransformedToken } from 'style-dictionary/types';
import { MODE_SETS, type ModeSet } from './runtime/layers.ts';
import { cssValue } from './css-value.ts';
import type { Source } from './source.ts';
import { flatten, merge, type Tree } from './tree.ts';

/** A token with its references followed. */
export interface Resolved {
  readonly path: string;
  readonly type: string;
  readonly css: string;
  readonly description: string | undefined;
}

export type ResolvedSet = ReadonlyMap<string, Resolved>;

/** Everything at its resting values, and of each mode only what it changes. */
export interface ResolvedSource {
  readonly base: ResolvedSet;
  readonly sets: Readonly<Record<ModeSet, ResolvedSet>>;
}

const SILENT = { verbosity: 'silent', warnings: 'disabled', errors: { brokenReferences: 'throw' } } as const;

/** Style Dictionary over a tree in memory; it may write on what it is given, so it gets a copy. */
export function dictionary(tree: Tree, platforms: Record<string, PlatformConfig>): StyleDictionary {
  return new StyleDictionary({ tokens: structuredClone(tree) as DesignTokens, platforms, log: SILENT, usesDtcg: true });
}

StyleDictionary.registerTransform({
  name: 'hkt/css',
  type: 'value',
  transitive: true,
  filter: () => true,
  transform: (token: TransformedToken) => cssValue(token.$type, token.$value),
});

const CSS: Record<string, PlatformConfig> = { css: { transforms: ['hkt/css'] } };

export async function resolveTree(tree: Tree): Promise<Map<string, Resolved>> {
  const { allTokens } = await dictionary(tree, CSS).getPlatformTokens('css');
  return new Map(
    allTokens.map((token) => {
      const path = token.path.join('.');
      return [path, { path, type: token.$type ?? '', css: String(token.$value), description: token.$description }];
    }),
  );
}

/** The three tiers as one tree. */
export const wholeTree = (source: Source): Tree => merge(merge(source.primitive, source.semantic), source.component);

/** What lies under a mode's values when they are read: contrastDark is a change of dark, not of light. */
export function treeFor(source: Source, set: ModeSet): Tree {
  const ground =
    set === 'contrastDark' || set === 'signageDark' ? merge(wholeTree(source), source.modes.dark) : wholeTree(source);
  return merge(ground, source.modes[set]);
}

export async function resolveSource(source: Source): Promise<ResolvedSource> {
  const sets = {} as Record<ModeSet, ResolvedSet>;
  for (const set of MODE_SETS) {
    const all = await resolveTree(treeFor(source, set));
    const changed = flatten(source.modes[set]);
    sets[set] = new Map([...all].filter(([path]) => changed.has(path)));
  }
  return { base: await resolveTree(wholeTree(source)), sets };
}
