/**
 * Builds every form of the tokens: `npx node tokens/build.ts`.
 * `--accept` writes the names of this build to tokens/names.json, once all else is well.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTokens, type BuildResult, type Surroundings } from './lib/pipeline.ts';
import { formatProblem } from './lib/problem.ts';
import { readSource } from './lib/source.ts';
import { scanUsages } from './lib/usages.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));
const NAMES = join(HOME, 'names.json');
const DIST = join(HOME, 'dist');

function readSurroundings(): Surroundings {
  return {
    listed: existsSync(NAMES) ? (JSON.parse(readFileSync(NAMES, 'utf8')) as string[]) : [],
    changelog: readFileSync(join(HOME, 'CHANGELOG.md'), 'utf8'),
    usages: scanUsages(join(HOME, '..')),
  };
}

/** Writes over what is there and clears what is stale: a reader next door never finds the folder empty. */
function writeDist(files: BuildResult['files']): void {
  for (const [name, content] of files) {
    const path = join(DIST, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(DIST, path).split(sep).join('/'))) rmSync(path);
  }
}

async function main(accept: boolean): Promise<number> {
  const around = readSurroundings();
  const source = readSource(join(HOME, 'src'));
  let result = await buildTokens(source, around);
  const others = result.problems.filter((problem) => problem.code !== 'unlisted-name');
  if (accept && others.length === 0) {
    writeFileSync(NAMES, `${JSON.stringify(result.names, null, 2)}\n`);
    result = await buildTokens(source, { ...around, listed: result.names });
  }
  if (result.problems.length > 0) {
    for (const problem of result.problems) console.error(formatProblem(problem));
    console.error(`tokens: not built, ${result.problems.length} problem(s)`);
    return 1;
  }
  writeDist(result.files);
  console.log(`tokens: ${result.names.length} names, ${result.files.size} files in tokens/dist`);
  return 0;
}

process.exitCode = await main(process.argv.includes('--accept'));
