import type { Catalogue } from '@huiketing/model';
import { finding } from '../check/finding.ts';
import type { Finding } from '../check/finding.ts';

const MOST = 100;

/** Adds a hall's sayings to the items and categories of their codes; a code that is not in the list is reported. */
export function withAliases(
  catalogue: Catalogue,
  table: Readonly<Record<string, readonly string[]>>,
  file: string | undefined,
): { catalogue: Catalogue; findings: Finding[] } {
  const left = new Set(Object.keys(table));
  const join = <T extends { code: string; aliases?: string[] | undefined }>(thing: T): T => {
    const sayings = Object.prototype.hasOwnProperty.call(table, thing.code) ? table[thing.code]! : [];
    left.delete(thing.code);
    if (!sayings.length) return thing;
    const all = [...(thing.aliases ?? []), ...sayings.map((saying) => saying.trim()).filter(Boolean)];
    return { ...thing, aliases: [...new Set(all)].slice(0, MOST) };
  };
  const categories = catalogue.categories.map((category) => ({ ...join(category), items: category.items.map(join) }));
  const findings = [...left].map((code) =>
    finding('warning', 'no-such-code', { ...(file ? { file } : {}), path: `aliases.${code}` }, table[code], {
      is: code,
    }),
  );
  return { catalogue: { ...catalogue, categories }, findings };
}
