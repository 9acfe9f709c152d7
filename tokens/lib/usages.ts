import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const USE = /var\(\s*(--hkt-[a-z0-9-]+)/g;

/** Every property in a text that is used by `var()`. */
export const usesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(USE)].map((match) => match[1] as string)),
];

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
