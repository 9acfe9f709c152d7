import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const USE = /var\(\s*(--hkt-(?:[a-z0-9-]|\$\{[^}]*\})+)\s*[,)]/g;

/** Every property in a text that is used by `var()`; `*` stands for what a template fills in. */
export function usesIn(text: string): string[] {
  const names = [...text.matchAll(USE)].map((match) => (match[1] as string).replace(/\$\{[^}]*\}/g, '*'));
  return [...new Set(names)];
}

const matches = (use: string, name: string): boolean =>
  use === name || (use.includes('*') && new RegExp(`^${use.replaceAll('*', '[a-z0-9-]+')}$`).test(name));

/** The files that use a property, by its name or by a template that can make it. */
export function filesUsing(usages: ReadonlyMap<string, readonly string[]>, name: string): string[] {
  const files = [...usages].filter(([use]) => matches(use, name)).flatMap(([, paths]) => paths);
  return [...new Set(files)].sort();
}

/** Uses that no property answers to: typing slips, or names that are gone. */
export function unknownUses(
  usages: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): Map<string, readonly string[]> {
  return new Map([...usages].filter(([use]) => !names.some((name) => matches(use, name))));
}

function sourceFiles(root: string): string[] {
  const packages = join(root, 'packages');
  if (!existsSync(packages)) return [];
  return readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, 'src');
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
    return files.filter((file) => /\.(?:[jt]s|css)$/.test(file) && !/\.test\./.test(file));
  });
}

/** Where each property is used in the packages of the house, by path from its root. */
export function scanUsages(root: string): Map<string, string[]> {
  const usages = new Map<string, string[]>();
  for (const file of sourceFiles(root).sort()) {
    const path = relative(root, file).split(sep).join('/');
    for (const name of usesIn(readFileSync(file, 'utf8'))) usages.set(name, [...(usages.get(name) ?? []), path]);
  }
  return usages;
}
