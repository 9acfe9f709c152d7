/// <reference types="node" />
/**
 * `huiketing-identity keygen|sign|verify|show`: a district's packs.
 * Exit codes: 0 clean, 1 findings (listed on stdout), 2 used wrongly or crashed (said on stderr).
 */
import { parseArgs } from 'node:util';
import { commands, UsageError } from './commands.ts';
import type { Asked, Command } from './commands.ts';

const usage = `huiketing-identity keygen NAME                      make a key pair: NAME.key (secret) and NAME.pub
huiketing-identity sign PACK --key NAME.key         check a pack and sign it in place, or [--out FILE]
huiketing-identity verify PACK --trust NAME.pub …   would a bundle with these keys wear it? [--on 2026-09-24]
huiketing-identity show PACK                        what it is, and what keeps it from being signed`;

export interface Output {
  out(line: string): void;
  err(line: string): void;
}

export function main(args: readonly string[], { out, err }: Output): 0 | 1 | 2 {
  if (args.includes('--help')) {
    out(usage);
    return 0;
  }
  try {
    const { command, asked } = read(args);
    const { code, lines } = command(asked);
    for (const line of lines) out(line);
    return code;
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    err(`huiketing-identity: ${(error as Error).message}`);
    if (isUsage) err(usage);
    return 2;
  }
}

function read(args: readonly string[]): { command: Command; asked: Asked } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      out: { type: 'string' },
      trust: { type: 'string', multiple: true, default: [] },
      on: { type: 'string' },
    },
  });
  const [name = '', file, ...rest] = positionals;
  const command = commands.get(name);
  if (!command) throw new UsageError(name ? `no command “${name}”` : 'which command?');
  if (!file || rest.length) throw new UsageError(`${name} takes one file`);
  return { command, asked: { file, key: values.key, out: values.out, trust: values.trust, now: dayOf(values.on) } };
}

function dayOf(on: string | undefined): number {
  const now = on === undefined ? Date.now() : Date.parse(`${on}T12:00:00+08:00`);
  if (isNaN(now)) throw new UsageError(`--on takes a day like 2026-09-24 (got “${on}”)`);
  return now;
}
