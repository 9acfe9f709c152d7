import { propertyName } from './names.ts';
import type { Source } from './source.ts';
import { flatten } from './tree.ts';

/** The custom properties that src/pack.json opens to a district. */
export function packNames(source: Source): string[] {
  const paths = [...flatten(source.semantic).keys(), ...flatten(source.component).keys()];
  const opened = (path: string): boolean =>
    source.pack.some((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule));
  return paths.filter(opened).map(propertyName);
}
