/** Runs the test runners and reads their counts; none of them is believed by its exit code alone. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Tally } from './lane.ts';
import type { Log } from './log.ts';
import { at } from './paths.ts';
import { runNode, runTool } from './run.ts';
import type { RunResult } from './run.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped?: number;
  problems?: string[];
}

function resultFile(name: string): string {
  mkdirSync(at('.tmp/results'), { recursive: true });
  const file = at(`.tmp/results/${name.replace(/[^\w.-]+/g, '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Lines of a log that say what went wrong, for the screen. */
function complaints(output: string, pattern: RegExp): string[] {
  const lines = output.split('\n').filter((line) => pattern.test(line));
  return [...new Set(lines.map((line) => line.trim()))].slice(0, 12);
}

function toTally(counts: Counts | undefined, { code, output }: RunResult, pattern: RegExp): Tally {
  const problems = [...(counts?.problems ?? [])];
  const tally: Tally = { passed: counts?.passed ?? 0, failed: counts?.failed ?? 0, problems };
  if (counts?.skipped) {
    // A skipped test is a bar nobody holds.
    tally.failed += counts.skipped;
    problems.push(`${counts.skipped} skipped`);
  }
  if (code !== 0 && tally.failed === 0) {
    tally.failed = 1;
    problems.push(`ended with code ${code}`);
  }
  if (tally.failed > 0) problems.push(...complaints(output, pattern));
  return tally;
}

const readCounts = (file: string): Counts | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;

/** The last line of a script's output, when it is a tally of its own. */
function lastLineCounts(output: string): Counts | undefined {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  if (!/^\{.*"passed".*\}$/.test(line)) return undefined;
  return JSON.parse(line) as Counts;
}

const nodeFlags = (file: string): string[] => [
  '--conditions=hkt-source',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  `--test-reporter=${at('scripts/lib/node-test-counter.ts')}`,
  `--test-reporter-destination=${file}`,
];

export interface NodeTestOptions {
  cwd?: string;
  flags?: readonly string[];
  minutes?: number;
  env?: Record<string, string>;
}

/** `node --test` over files or globs. */
export async function nodeTests(
  name: string,
  files: readonly string[],
  log: Log | undefined,
  options: NodeTestOptions = {},
): Promise<Tally> {
  const file = resultFile(name);
  const args = ['--test', ...nodeFlags(file), ...(options.flags ?? []), ...files];
  const result = await runNode(args, { log, cwd: options.cwd, minutes: options.minutes, env: options.env });
  return toTally(readCounts(file), result, /✖|Error:|coverage .* does not meet/);
}

/** One script, run directly: it may use node:test, or end with a line `{"passed":n,"failed":n}`. */
export async function testScript(name: string, script: string, log?: Log, minutes = 10): Promise<Tally> {
  const file = resultFile(name);
  const result = await runNode([...nodeFlags(file), script], { log, minutes });
  const counts = readCounts(file);
  const ownCounts = lastLineCounts(result.output);
  const used = counts && counts.passed + counts.failed + (counts.skipped ?? 0) > 0 ? counts : ownCounts;
  return toTally(used, result, /✖|✗|Error:|FAIL/);
}

/** Web Test Runner with one of our configurations. */
export async function browserTests(
  name: string,
  config: string,
  log: Log | undefined,
  flags: readonly string[] = [],
): Promise<Tally> {
  const file = resultFile(name);
  const args = ['--config', config, '--static-logging', ...flags];
  const result = await runTool('@web/test-runner/dist/bin.js', args, { log, minutes: 20, env: { HKT_RESULT: file } });
  return toTally(readCounts(file), result, /𐄂|Error:|❌|Coverage for|AssertionError/);
}
