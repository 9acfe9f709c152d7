/**
 * Our tables of words as one module each. Bundlers share code by the module: a page with one element would load the
 * words of all, since all import the same two files.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Each exported table of a file by its name, as source. */
export function tablesOf(text: string): Map<string, string> {
  const source = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
  const tables = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) continue;
    if (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) continue;
    const name = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : ts.isFunctionDeclaration(statement)
        ? statement.name
        : undefined;
    if (!name || !ts.isIdentifier(name)) throw new Error(`no table of words: ${statement.getText(source)}`);
    tables.set(name.text, statement.getText(source));
  }
  return tables;
}

const QUERY = '?table=';
const NAMESPACE_IMPORT = /^import \* as (\w+) from '([^']*\/i18n\/[\w-]+\.ts)';/gm;

/** Vocabularies are such tables too. */
const NAMED_IMPORT = /^import \{ ([\w, ]+) \} from '(@huiketing\/model\/vocabularies)';/gm;

const named = (text: string): string =>
  text.replace(NAMED_IMPORT, (_line, names: string, path: string) =>
    names
      .split(', ')
      .map((name) => `import { ${name} } from '${path}${QUERY}${name}';`)
      .join(' '),
  );

/** `import * as zh` and `zh.button` as an import of that table alone. */
export function tablesDirectly(text: string): string {
  return [...text.matchAll(NAMESPACE_IMPORT)].reduce((result, [line, name, path]) => {
    const names = new Set<string>();
    const rest = result
      .replace(line, '')
      .replace(new RegExp(`(?<![.\\w$'"])${name!}\\.(\\w+)`, 'g'), (_all, table: string) => {
        names.add(table);
        return `${name!}_${table}`;
      });
    const imports = [...names].map(
      (table) => `import { ${table} as ${name!}_${table} } from '${path!}${QUERY}${table}';`,
    );
    return imports.join(' ') + rest;
  }, named(text));
}

export const wordTables: Plugin = {
  name: 'word-tables',
  setup(build) {
    build.onResolve({ filter: /\?table=\w+$/ }, async ({ path, resolveDir, kind }) => {
      const [file, name] = path.split(QUERY) as [string, string];
      const found = await build.resolve(file, { resolveDir, kind });
      return { path: found.path + QUERY + name, namespace: 'word-table', errors: found.errors, sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: 'word-table' }, async ({ path }) => {
      const [file, name] = path.split(QUERY) as [string, string];
      const contents = tablesOf(await readFile(file, 'utf8')).get(name);
      return contents ? { contents, loader: 'ts' } : { errors: [{ text: `${file} has no table ${name}` }] };
    });
  },
};
