/** Node counts coverage only of files that some test loaded; a file that none did would look like 100 %. */
import { globSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { at, root } from './paths.ts';

const RE_EXPORT = /export (?:\*(?: as \w+)?|\{[^}]*\})(?: from "[^"]*")?;?/g;

/** Nothing is left of it once types and re-exports are gone. */
function hasNoCode(path: string): boolean {
  const { code } = transformSync(readFileSync(at(path), 'utf8'), { loader: 'ts', format: 'esm' });
  return code.replace(RE_EXPORT, '').trim() === '';
}

/** Sources that stand in no row of the lcov report. */
export function neverLoaded(globs: readonly string[], lcov: string): string[] {
  const loaded = new Set([...lcov.matchAll(/^SF:(.*)$/gm)].map(([, path]) => path!.replaceAll('\\', '/')));
  return globSync([...globs], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !loaded.has(path) && !loaded.has(at(path)) && !hasNoCode(path));
}
