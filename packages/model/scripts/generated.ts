/** Writing generated files, or with --check telling which of them have drifted. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { errorMessage, SCHEMA_DRIFT } from '../src/errors/index.ts';

/** The folder of this package. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));
/** The folder of the repository. */
export const repoRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** File path → content. */
export type Files = ReadonlyMap<string, string>;

/** The files in the style of the house, so that formatting all of the repository changes none of them. */
export async function formatted(files: Files): Promise<Files> {
  const entries = [...files].map(async ([path, content]): Promise<[string, string]> => {
    return [path, await format(content, { ...(await resolveConfig(path)), filepath: path })];
  });
  return new Map(await Promise.all(entries));
}

export function drifted(files: Files): string[] {
  return [...files].filter(([path, content]) => readOrNothing(path) !== content).map(([path]) => path);
}

/** Writes `files`, or in `check` only compares. Returns the exit code: 1 when a compared file has drifted. */
export async function writeOrCheck(raw: Files, check: boolean, command: string): Promise<0 | 1> {
  const files = await formatted(raw);
  const stale = drifted(files);
  if (!check) {
    for (const path of stale) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.get(path) as string);
    }
    return 0;
  }
  for (const path of stale) {
    const words = { subject: relative(repoRoot, path), cause: `is not what its source says. Run: ${command}` };
    console.error(errorMessage(SCHEMA_DRIFT, words));
  }
  return stale.length ? 1 : 0;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
