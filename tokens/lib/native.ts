import StyleDictionary from 'style-dictionary';
import type { PlatformConfig, TransformedToken } from 'style-dictionary/types';
import type { ModeSet } from './runtime/layers.ts';
import { isColorValue } from './color-value.ts';
import type { Kit } from './kit.ts';
import { isUnsealed } from './names.ts';
import { dictionary, treeFor, wholeTree } from './resolve.ts';
import { flatten, isTree } from './tree.ts';

/** One native file: the tokens of some types, at rest or in a mode. */
export interface NativeFile {
  readonly destination: string;
  readonly types: readonly string[];
  readonly set?: ModeSet;
  /** Stands before each name: where a platform has no mode of its own, the name says it. */
  readonly prefix?: string;
  readonly className?: string;
}

/** Red, green, blue (0–255) and alpha (0–1). */
export function channels(value: unknown): [number, number, number, number] | undefined {
  if (!isColorValue(value)) return undefined;
  const number = parseInt(value.hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255, value.alpha ?? 1];
}

/** A length or time as a number. Style Dictionary's own transforms take px for rem and multiply by 16. */
export function amount(value: unknown): number {
  return isTree(value) ? Number(value.value) : parseFloat(String(value));
}

/** Style Dictionary transforms a primitive first and then each token that refers to it: both must be told apart. */
export function registerValue(name: string, transform: (token: TransformedToken) => string): void {
  StyleDictionary.registerTransform({ name, type: 'value', transitive: true, filter: () => true, transform });
}

/** The paths that go into a file: a mode's own changes, or all that elements may use. */
function pathsFor(kit: Kit, file: NativeFile): Set<string> {
  const all = [...flatten(kit.source.semantic).keys(), ...flatten(kit.source.component).keys()];
  if (file.set === undefined) return new Set(all.filter((path) => !isUnsealed(path)));
  const changed = flatten(kit.source.modes[file.set]);
  // Contrast and dark change colours only in part, but a resource file must stand alone.
  return new Set(file.types.includes('color') ? all.filter((path) => !isUnsealed(path)) : changed.keys());
}

export async function formatNative(kit: Kit, file: NativeFile, platform: PlatformConfig): Promise<string> {
  const tree = file.set === undefined ? wholeTree(kit.source) : treeFor(kit.source, file.set);
  const paths = pathsFor(kit, file);
  const filter = (token: TransformedToken): boolean =>
    paths.has(token.path.join('.')) && file.types.includes(token.$type ?? '');
  const files = (platform.files ?? []).map((one) => ({ ...one, destination: file.destination, filter }));
  const [result] = await dictionary(tree, { native: { ...platform, files } }).formatPlatform('native');
  return `${String(result?.output).trim()}\n`;
}
