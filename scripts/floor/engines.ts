/** The engines that the classic file promises to run in. */
import { readdirSync } from 'node:fs';
import { chromiumArgs, chromiumPath } from '../lib/browsers.ts';
import { startCdpBrowser } from '../lib/cdp.ts';
import type { CdpBrowser } from '../lib/cdp.ts';
import { unpack } from '../lib/packed-chromium.ts';
import { at } from '../lib/paths.ts';

export const oldEngines = ['67', '75', '83', '92'] as const;
export type Engine = (typeof oldEngines)[number] | 'today';

/** Old builds were made for a place without a GPU, a zygote or much shared memory. */
const oldFlags = [...chromiumArgs, '--no-zygote', '--single-process'];

/** Needs `npm ci --prefix tools/floor` first. */
function oldChromium(engine: string): string {
  const home = at(`tools/floor/node_modules/chrome-${engine}/bin`);
  const packed = readdirSync(home).find((name) => /^chromium.*\.br$/.test(name));
  if (!packed) throw new Error(`${home} has no packed Chromium`);
  return unpack(`${home}/${packed}`, engine);
}

export function startEngine(engine: Engine): Promise<CdpBrowser> {
  if (engine === 'today') return startCdpBrowser(chromiumPath(), chromiumArgs);
  return startCdpBrowser(oldChromium(engine), oldFlags);
}
