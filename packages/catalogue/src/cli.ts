/// <reference types="node" />
/**
 * `huiketing-catalogue import|check|build|diff`: a hall's service list.
 * Exit codes: 0 clean, 1 findings or differences (on stdout), 2 used wrongly or crashed (said on stderr).
 */
import { parseArgs } from 'node:util';
import { commands } from './cli/commands.ts';
import type { Asked, Command } from './cli/commands.ts';
import { UsageError } from './cli/files.ts';
import { FORMATS } from './import/source.ts';

const usage = `huiketing-catalogue import FILE… [--from ${FORMATS.join('|')}|auto] [--out catalogue.json]
huiketing-catalogue check FILE [--list categories.json]
huiketing-catalogue build FILE --out F [--aliases F]
huiketing-catalogue diff OLD NEW
All take [--plan plan.json] [--list categories.json] [--lang zh|en] [--json]; import also [--status WORDS] [--unit 1=工作日 …].`;

export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** Runs the command. @returns the exit code */
export async function main(args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    out(usage);
    return 0;
  }
  try {
    const { command, asked, json } = read(args);
    const { code, lines, data } = await command(asked);
    if (json) out(JSON.stringify({ code, ...data }, null, 2));
    else for (const line of lines) out(line);
    return code;
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    err(`huiketing-catalogue: ${(error as Error).message}`);
    if (isUsage) err(usage);
    return 2;
  }
}

function read(args: readonly string[]): { command: Command; asked: Asked; json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'auto' },
      out: { type: 'string' },
      plan: { type: 'string' },
      list: { type: 'string' },
      aliases: { type: 'string' },
      status: { type: 'string' },
      unit: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', default: 'zh' },
      json: { type: 'boolean', default: false },
    },
  });
  const [name = '', ...files] = positionals;
  const command = commands.get(name);
  if (!command) throw new UsageError(name ? `no command “${name}”` : 'which command?');
  const { from, lang, json, unit, ...rest } = values;
  const asked = {
    ...rest,
    files,
    units: unitsIn(unit),
    from: oneOf('--from', from, [...FORMATS, 'auto']),
    lang: oneOf('--lang', lang, ['zh', 'en']),
  };
  return { command, asked, json };
}

/** `1=工作日` → `{ '1': '工作日' }` */
function unitsIn(pairs: readonly string[]): Record<string, string> {
  const units: Record<string, string> = {};
  for (const pair of pairs) {
    const [code, word, ...more] = pair.split('=');
    if (!code || !word || more.length)
      throw new UsageError(`--unit takes a code and its word, like 1=工作日 (got “${pair}”)`);
    units[code] = word;
  }
  return units;
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${allowed.join(', ')} (got “${value}”)`);
  return found;
}
