/** Holds the import table (boundaries.json) against the sources. */
import { matchesGlob, posix } from 'node:path';
import ts from 'typescript';

export interface Boundary {
  folder: string;
  ours: readonly string[];
  outside: readonly string[];
  /** Files that run in Node only, such as a CLI, and may use `node:` modules. */
  node?: readonly string[];
}

export type BoundaryTable = Readonly<Record<string, Boundary>>;

const SCOPE = '@huiketing/';

/** Everything a module asks for: static, dynamic, type-only and re-exported alike. */
export function importsOf(source: string, fileName = 'file.ts'): string[] {
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map((file) => file.fileName)
    .concat(typeImports(source, fileName));
}

/** `import('…').Type`, which the quick scan leaves out. */
function typeImports(source: string, fileName: string): string[] {
  if (!source.includes('import(')) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push(node.argument.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest));
  return found;
}

/** `lit/decorators.js` → `lit`; `@lit/context` stays. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function judgeRelative(specifier: string, file: string, { folder }: Boundary): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith(`${folder}/`))
    return 'reaches into another folder of the house: import the package by its name';
  if (/\.(test|visual\.test)\.ts$/.test(target) || target.startsWith(`${folder}/test/`)) return 'imports a test';
  return undefined;
}

function judgeOurs(specifier: string, { ours }: Boundary): string | undefined {
  const path = specifier.slice(SCOPE.length);
  const allowed = ours.some((entry) => path === entry || (!entry.includes('/') && path.startsWith(`${entry}/`)));
  return allowed ? undefined : `may import of ours only: ${ours.join(', ') || 'nothing'}`;
}

function judgeNode(file: string, { folder, node = [] }: Boundary): string | undefined {
  const inside = file.slice(folder.length + 1);
  return node.some((glob) => matchesGlob(inside, glob)) ? undefined : 'runs in a page too: no node: modules';
}

/** What is wrong with one import of one file; undefined when all is well. */
export function judgeImport(specifier: string, file: string, boundary: Boundary): string | undefined {
  if (specifier.startsWith('.')) return judgeRelative(specifier, file, boundary);
  if (specifier.startsWith('#')) return undefined;
  if (specifier.startsWith('node:')) return judgeNode(file, boundary);
  if (specifier.startsWith(SCOPE)) return judgeOurs(specifier, boundary);
  const allowed = boundary.outside.includes(packageOf(specifier));
  return allowed ? undefined : `may import from outside only: ${boundary.outside.join(', ') || 'nothing'}`;
}

export interface PackageJson {
  name: string;
  dependencies?: Record<string, string>;
}

/** A package lists what it imports, imports what it lists, and both are in the table. */
export function judgePackage(json: PackageJson, used: ReadonlySet<string>, boundary: Boundary): string[] {
  const listed = Object.keys(json.dependencies ?? {});
  const allowed = new Set([...boundary.ours.map((entry) => SCOPE + entry.split('/')[0]!), ...boundary.outside]);
  return [
    ...listed.filter((name) => !allowed.has(name)).map((name) => `depends on ${name}, which the table does not allow`),
    ...listed.filter((name) => !used.has(name)).map((name) => `depends on ${name}, but no source imports it`),
    ...[...used]
      .filter((name) => !listed.includes(name))
      .map((name) => `imports ${name}, but its package.json does not list it`),
  ];
}

/** A way round through the packages, if there is one. */
export function findCircle(table: BoundaryTable): string[] | undefined {
  const visit = (name: string, path: string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    for (const entry of table[name]?.ours ?? []) {
      const circle = visit(entry.split('/')[0]!, [...path, name]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const name of Object.keys(table)) {
    const circle = visit(name, []);
    if (circle) return circle;
  }
  return undefined;
}
