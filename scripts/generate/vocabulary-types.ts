/** `ButtonVariant` means little to a vendor: the tables and Storybook show the words themselves. */
import { readFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

const ARRAYS = /export const (\w+) = \[([^\]]*)\] as const/g;
const UNIONS = /export type (\w+) = \(typeof (\w+)\)\[number\]/g;

/** Type name → its union, as in `'primary' | 'secondary'`. */
export function readUnions(
  source = readFileSync(at('packages/model/src/vocabularies.ts'), 'utf8'),
): Map<string, string> {
  const arrays = new Map([...source.matchAll(ARRAYS)].map(([, name, items]) => [name!, items!]));
  const unions = new Map<string, string>();
  for (const [, type, array] of source.matchAll(UNIONS)) {
    const words = arrays.get(array!)?.match(/'[^']*'/g);
    if (words) unions.set(type!, words.join(' | '));
  }
  return unions;
}
