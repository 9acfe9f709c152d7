/** Installs the Debian packages that the tests need and this machine lacks. */
import { existsSync } from 'node:fs';
import { fail, pass } from './lane.ts';
import type { Tally } from './lane.ts';
import type { Log } from './log.ts';
import { run } from './run.ts';

/** Package → a file that shows it is there. */
const needed: Record<string, string> = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  postgresql: '/usr/share/postgresql-common/pg_wrapper',
  mosquitto: '/usr/sbin/mosquitto',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

export function missingPackages(isThere: (file: string) => boolean = existsSync): string[] {
  return Object.keys(needed).filter((name) => !isThere(needed[name]!));
}

export const aptLine = (names: readonly string[]): string =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;

/** How to become root without asking anybody: nothing in front, `sudo -n`, or not at all. */
async function rootPrefix(log: Log): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { log });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function apt(prefix: readonly string[], args: readonly string[], log: Log): Promise<number> {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  return (await run(command!, rest, { log, env: { DEBIAN_FRONTEND: 'noninteractive' } })).code;
}

export async function installMissingPackages(log: Log): Promise<Tally> {
  const missing = missingPackages();
  if (missing.length === 0) return pass();
  const prefix = await rootPrefix(log);
  if (!prefix || !existsSync('/usr/bin/apt-get')) return fail('please install first:', aptLine(missing));
  await apt(prefix, ['update'], log);
  await apt(prefix, ['install', '-y', '--no-install-recommends', ...missing], log);
  const still = missingPackages();
  return still.length === 0 ? pass([`installed ${missing.join(', ')}`]) : fail('could not install:', aptLine(still));
}
