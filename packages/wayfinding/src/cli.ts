/// <reference types="node" />
/**
 * `huiketing-plan check|routes FILE`: what is wrong with a plan, and its routes in words.
 * Exit codes: 0 clean, 1 findings (on stdout), 2 used wrongly or crashed (said on stderr).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatPath } from '@huiketing/model';
import type { Plan } from '@huiketing/model';
import { checkPlan } from './check/check-plan.ts';
import { destinations } from './check/marks.ts';
import { directionsOf, noWayWords } from './directions/directions.ts';
import { readPlan } from './import/read-plan.ts';
import { PROFILES } from './route/profile.ts';
import type { Profile } from './route/profile.ts';
import { createRouter } from './route/router.ts';

const usage = `huiketing-plan check FILE            what is wrong, where, and how to mend it
huiketing-plan routes FILE [--profile ${PROFILES.join('|')}]   from the entrance to everywhere, in words
Both take [--lang zh|en] [--json].`;

export interface Output {
  out(line: string): void;
  err(line: string): void;
}

class UsageError extends Error {}

interface Asked {
  plan: Plan | undefined;
  problems: readonly object[];
  lines: string[];
  lang: 'zh' | 'en';
  profile: Profile;
}

interface Answer {
  data: readonly object[];
  lines: string[];
  failed: boolean;
}

/** Runs the command. @returns the exit code */
export function main(args: readonly string[], { out, err }: Output): 0 | 1 | 2 {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      out(usage);
      return 0;
    }
    const { command, asked, json } = read(args);
    const { data, lines, failed } = command(asked);
    if (json) out(JSON.stringify(data, null, 2));
    else for (const line of lines) out(line);
    return failed ? 1 : 0;
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    err(`huiketing-plan: ${(error as Error).message}`);
    if (isUsage) err(usage);
    return 2;
  }
}

const commands = new Map<string, (asked: Asked) => Answer>([
  ['check', check],
  ['routes', routes],
]);

function read(args: readonly string[]): { command: (asked: Asked) => Answer; asked: Asked; json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'zh' },
      profile: { type: 'string', default: 'walking' },
      json: { type: 'boolean', default: false },
    },
  });
  const [name = '', file, ...more] = positionals;
  const command = commands.get(name);
  if (!command || !file || more.length) throw new UsageError('check or routes, and one file');
  const profile = PROFILES.find((one) => one === values.profile);
  if (!profile) throw new UsageError(`the profile is one of ${PROFILES.join(', ')}`);
  const { plan, problems, failure } = readPlan(readFileSync(file, 'utf8'));
  if (failure !== undefined) throw new Error(`${file} is no JSON: ${failure}`);
  const lines = problems.map(({ path, message }) => `${formatPath(path)}  ${message}`);
  return {
    command,
    asked: { plan, problems, lines, lang: values.lang === 'en' ? 'en' : 'zh', profile },
    json: values.json,
  };
}

function check({ plan, problems, lines, lang }: Asked): Answer {
  const found = plan ? checkPlan(plan) : [];
  const told = found.map(({ code, path, at, cause, mend }) => {
    const place = at ? ` (${at.floor || '—'} ${at.x.toFixed(1)}, ${at.y.toFixed(1)})` : '';
    return `${formatPath(path)}${place}  ${code}  ${cause[lang]} → ${mend[lang]}`;
  });
  const count = problems.length + found.length;
  const end = lang === 'zh' ? `共 ${count} 处要改。` : `${count} to mend.`;
  const clean = lang === 'zh' ? '没有发现问题。' : 'Nothing found.';
  return { data: [...problems, ...found], lines: [...lines, ...told, count ? end : clean], failed: count > 0 };
}

function routes({ plan, problems, lines, lang, profile }: Asked): Answer {
  const entrance = plan?.doors?.find(({ kind }) => kind === 'entrance');
  if (!plan || !entrance) return { data: problems, lines: [...lines, 'no-entrance'], failed: true };
  const router = createRouter(plan);
  const data = destinations(plan).map(({ target, zh, en }) => {
    const route = router.route({ door: entrance.code }, target, profile);
    const words = route.found ? directionsOf(router, route, lang).line : noWayWords(route, lang);
    return {
      target,
      name: lang === 'zh' ? zh : en,
      words,
      ...(route.found ? { metres: route.metres } : { reason: route.reason }),
    };
  });
  const told = data.map(({ name, words }) => `${name}\t${words}`);
  return { data, lines: told, failed: data.some((one) => 'reason' in one) };
}
