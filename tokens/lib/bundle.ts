import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { GENERATED } from './kit.ts';

export const RUNTIME = fileURLToPath(new URL('./runtime/', import.meta.url));

/** A module over the runtime files, in one file that reads well; whoever ships it minifies. */
export async function bundle(source: string, external: readonly string[] = []): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: RUNTIME, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    external: [...external],
    logLevel: 'silent',
    banner: { js: `/* ${GENERATED} */` },
  });
  return (result.outputFiles[0] as { text: string }).text;
}

/** The types of one runtime file. */
export function declaration(file: string): [string, string] {
  const name = basename(file);
  const { outputText } = ts.transpileDeclaration(readFileSync(`${RUNTIME}${name}`, 'utf8'), {
    fileName: name,
    compilerOptions: { isolatedDeclarations: true, target: ts.ScriptTarget.ES2018, module: ts.ModuleKind.ESNext },
  });
  return [name.replace(/\.ts$/, '.d.ts'), outputText.replaceAll(".ts';", ".js';")];
}
