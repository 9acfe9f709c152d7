/**
 * `npm run build`: tokens, types, the npm packages and `dist/cdn`.
 *
 *   --trust key.pub   compile a district's public key in (may be given more than once)
 *   --cdn             only dist/cdn
 *   --skip-types      the types are there already (the types lane of `npm test` wrote them)
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCdn, cdnFolder } from './build/cdn.ts';
import { buildPackage, publishedPackages } from './build/npm.ts';
import { runNode, runTool } from './lib/run.ts';
import type { RunResult } from './lib/run.ts';

const { values } = parseArgs({
  options: {
    trust: { type: 'string', multiple: true, default: [] },
    cdn: { type: 'boolean', default: false },
    'skip-types': { type: 'boolean', default: false },
  },
});

async function must(what: string, result: Promise<RunResult>): Promise<void> {
  const { code, output } = await result;
  if (code !== 0) throw new Error(`${what} failed:\n${output}`);
}

async function buildPackages(): Promise<void> {
  if (!values['skip-types']) await must('type check', runTool('typescript/bin/tsc6', ['-b', 'tsconfig.json']));
  for (const name of publishedPackages) console.log(`packages/${name}/dist  ${await buildPackage(name)} modules`);
}

try {
  if (!values['skip-types']) await must('tokens', runNode(['tokens/build.ts']));
  if (!values.cdn) await buildPackages();
  await buildCdn({ trustedKeys: values.trust.map((file) => readFileSync(file, 'utf8').trim()) });
  console.log(cdnFolder);
} catch (error) {
  console.error(String(error instanceof Error ? error.message : error));
  process.exitCode = 1;
}
