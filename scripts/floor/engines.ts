/** The engines that the classic file promises to run in. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { chromiumArgs, chromiumPath } from '../lib/browsers.ts';
import { startCdpBrowser } from '../lib/cdp.ts';
import type { CdpBrowser } from '../lib/cdp.ts';
import { at } from '../lib/paths.ts';

export const oldEngines = ['67', '75', '83', '92'] as const;
export type Engine = (typeof oldEngines)[number] | 'today';

/** Old builds were made for a place without a GPU, a zygote or much shared memory. */
const oldFlags = [...chromiumArgs, '--no-zygote', '--single-process'];

export function whyNoOldEngines(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return `the old engines exist for x64 Linux only, and this is ${process.arch} ${process.platform}`;
}

/** Unpacks an engine once; `npm ci --prefix tools/floor` must have run. */
function unpack(engine: string): string {
  const folder = at(`.tmp/floor/${engine}`);
  const executable = `${folder}/chromium`;
  if (existsSync(executable)) return executable;
  const home = at(`tools/floor/node_modules/chrome-${engine}/bin`);
  const packed = readdirSync(home).find((name) => /^chromium.*\.br$/.test(name));
  if (!packed) throw new Error(`${home} has no packed Chromium`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(executable, brotliDecompressSync(readFileSync(`${home}/${packed}`)), { mode: 0o755 });
  return executable;
}

export function startEngine(engine: Engine): Promise<CdpBrowser> {
  if (engine === 'today') return startCdpBrowser(chromiumPath(), chromiumArgs);
  return startCdpBrowser(unpack(engine), oldFlags);
}
