/** What npm would publish: exports that resolve, types that match. */
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readFileSync } from 'node:fs';
import type { Tally } from '../lib/lane.ts';
import { sum } from '../lib/lane.ts';
import type { Log } from '../lib/log.ts';
import { at } from '../lib/paths.ts';
import { runTool } from '../lib/run.ts';
import { publishedPackages } from './npm.ts';
import { publishable } from './publishable.ts';

const folders = ['tokens', ...publishedPackages.map((name) => `packages/${name}`)];

async function publintOf(folder: string): Promise<Tally> {
  const { messages } = await publint({ pkgDir: at(folder), strict: true });
  const pkg = JSON.parse(readFileSync(at(`${folder}/package.json`), 'utf8')) as Record<string, unknown>;
  const problems = messages.map(
    (message) => `${folder}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length > 0 ? 1 : 0, problems };
}

/** ES modules only, for bundlers and Node: `require` and the resolution of 2015 are not promised. */
async function typesOf(folder: string, log: Log): Promise<Tally> {
  // A style sheet has no types.
  const args = [
    '--pack',
    at(folder),
    '--exclude-entrypoints',
    './tokens.css',
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--no-emoji',
  ];
  const { code, output } = await runTool('@arethetypeswrong/cli/dist/index.js', args, { log });
  if (code === 0) return { passed: 1, failed: 0, problems: [] };
  const lines = output.split('\n').filter((line) => line.trim());
  return { passed: 0, failed: 1, problems: [`${folder}: are-the-types-wrong`, ...lines.slice(0, 12)] };
}

export async function checkPackages(log: Log): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const folder of folders.map(publishable)) tallies.push(await publintOf(folder), await typesOf(folder, log));
  for (const problem of sum(tallies).problems) log.write(`${problem}\n`);
  return sum(tallies);
}
