/** Drives the bench page and takes medians, ours and the measure in turn, so that a slow minute hits both alike. */
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { smallSources } from '../scripts/build/plugins.ts';
import { bundleOptions, defines, modern } from '../scripts/build/settings.ts';
import { chromiumArgs, chromiumPath } from '../scripts/lib/browsers.ts';
import { at } from '../scripts/lib/paths.ts';
import { fixed, serve } from '../scripts/lib/serve.ts';
import type { Bench } from './page.ts';

export const kinds = ['button', 'tag', 'card'] as const;
export type Kind = (typeof kinds)[number];

const ROUNDS = 15;

export interface Pair {
  ours: number;
  measure: number;
}

export interface Measured {
  mount: Record<Kind, { ms: Pair; bytes: Pair }>;
  change: Pair;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The thin elements are bundled apart: on Lit as it comes, with their tokens by name. */
const thinOptions = { ...bundleOptions, plugins: [smallSources], mangleProps: undefined };

async function script(entry: string, options: BuildOptions): Promise<string> {
  const entryPoints = [at(entry)];
  const { outputFiles } = await build({
    ...options,
    ...modern,
    entryPoints,
    format: 'iife',
    define: defines(),
    write: false,
  });
  return outputFiles![0]!.text;
}

type BenchWindow = Window & { bench: Bench };

/** Milliseconds that the page's own thread worked: what else the machine does counts little. */
type Timed = (work: () => Promise<unknown>) => Promise<number>;

async function timer(page: Page): Promise<Timed> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  return async (work) => {
    const before = await worked();
    await work();
    return (await worked()) - before;
  };
}

type Prefix = 'hkt' | 'thin';

async function measureMount(page: Page, timed: Timed, kind: Kind): Promise<Measured['mount'][Kind]> {
  const once = async (prefix: Prefix): Promise<{ ms: number; bytes: number }> => {
    await page.evaluate(() => (window as unknown as BenchWindow).bench.collect());
    const ms = await timed(() =>
      page.evaluate((p, k) => (window as unknown as BenchWindow).bench.mount(p, k), prefix, kind),
    );
    return { ms, bytes: await page.evaluate(() => (window as unknown as BenchWindow).bench.clear()) };
  };
  const ours: { ms: number; bytes: number }[] = [];
  const thin: { ms: number; bytes: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await once('hkt'));
    thin.push(await once('thin'));
  }
  const pair = (key: 'ms' | 'bytes'): Pair => ({
    ours: median(ours.map((each) => each[key])),
    measure: median(thin.map((each) => each[key])),
  });
  return { ms: pair('ms'), bytes: pair('bytes') };
}

async function measureChange(page: Page, timed: Timed): Promise<Pair> {
  const turn = (prefix: Prefix, dark: boolean): Promise<void> =>
    page.evaluate((p, d) => (window as unknown as BenchWindow).bench.turn(p, d), prefix, dark);
  const once = async (prefix: Prefix): Promise<number> => {
    await page.evaluate((p) => (window as unknown as BenchWindow).bench.prepareTurn(p), prefix);
    const ms = await timed(() => turn(prefix, true));
    await turn(prefix, false);
    await page.evaluate(() => (window as unknown as BenchWindow).bench.clear());
    return ms;
  };
  const ours: number[] = [];
  const thin: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await once('hkt'));
    thin.push(await once('thin'));
  }
  return { ours: median(ours), measure: median(thin) };
}

export async function measure(): Promise<Measured> {
  const served = await serve([
    fixed('/bench.js', await script('bench/page.ts', bundleOptions)),
    fixed('/thin.js', await script('bench/thin.ts', thinOptions)),
    fixed(
      '/',
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><script src="/bench.js"></script><script src="/thin.js"></script></body></html>',
    ),
  ]);
  const args = [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.evaluate(() => (window as unknown as BenchWindow).bench.dressPage());
    const mount = {} as Measured['mount'];
    const timed = await timer(page);
    for (const kind of kinds) mount[kind] = await measureMount(page, timed, kind);
    return { mount, change: await measureChange(page, timed) };
  } finally {
    await browser.close();
    served.close();
  }
}
