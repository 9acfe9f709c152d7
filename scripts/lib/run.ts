/** Runs a child process and keeps what it said. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Log } from './log.ts';
import { at, root } from './paths.ts';

export interface RunOptions {
  log?: Log;
  cwd?: string;
  env?: Record<string, string>;
  /** A child that hangs is ended after so many minutes. */
  minutes?: number;
}

export interface RunResult {
  code: number;
  output: string;
}

export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  options.log?.write(`$ ${command} ${args.join(' ')}\n`);
  // The children speak to a log: no colours, no cursor tricks.
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', CI: '1', ...options.env };
  // A test run started by a test would report to that test instead of to us.
  delete env['NODE_TEST_CONTEXT'];
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: (options.minutes ?? 15) * 60_000,
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk;
    options.log?.write(String(chunk));
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (signal) keep(Buffer.from(`\nended by ${signal}\n`));
    return { code: code ?? 1, output };
  } catch (error) {
    return { code: 127, output: `${output}${String(error)}` };
  }
}

/** Runs a script with the Node that runs us (never the one npm itself sits on). */
export const runNode = (args: readonly string[], options?: RunOptions): Promise<RunResult> =>
  run(process.execPath, args, options);

/** Runs a tool out of node_modules with our Node. */
export const runTool = (file: string, args: readonly string[], options?: RunOptions): Promise<RunResult> =>
  runNode([at(`node_modules/${file}`), ...args], options);
