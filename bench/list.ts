/** Long lists: nodes, blank frames, and the CPU of scrolling against a window written by hand, in the same run. */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundleOptions, defines, modern } from '../scripts/build/settings.ts';
import { chromiumArgs, chromiumPath } from '../scripts/lib/browsers.ts';
import { at } from '../scripts/lib/paths.ts';
import { fixed, serve } from '../scripts/lib/serve.ts';
import type { ListBench } from './list-page.ts';
import { median } from './measure.ts';
import type { Pair } from './measure.ts';

export const listSizes = [10_000, 100_000] as const;
const ROUNDS = 5;

export interface MeasuredList {
  items: number;
  nodes: number;
  blanks: number;
  /** Milliseconds of the main thread for 150 frames of scrolling. */
  scroll: Pair;
}

type BenchWindow = Window & { listBench: ListBench };

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    ...bundleOptions,
    ...modern,
    entryPoints: [at('bench/list-page.ts')],
    format: 'iife',
    define: defines(),
    write: false,
  });
  return outputFiles![0]!.text;
}

/** Milliseconds that the main thread has worked since the page opened. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

async function measureScroll(page: Page, session: CDPSession, which: 'ours' | 'hand'): Promise<number> {
  await page.evaluate((w) => (window as unknown as BenchWindow).listBench.show(w), which);
  const before = await worked(session);
  await page.evaluate((w) => (window as unknown as BenchWindow).listBench.scroll(w), which);
  return (await worked(session)) - before;
}

async function measureOne(page: Page, session: CDPSession, items: number): Promise<MeasuredList> {
  await page.evaluate((count) => (window as unknown as BenchWindow).listBench.open(count), items);
  const ours: number[] = [];
  const hand: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await measureScroll(page, session, 'ours'));
    hand.push(await measureScroll(page, session, 'hand'));
  }
  await page.evaluate(() => (window as unknown as BenchWindow).listBench.show('ours'));
  const seen = await page.evaluate(() => (window as unknown as BenchWindow).listBench.inspect());
  return { items, ...seen, scroll: { ours: median(ours), measure: median(hand) } };
}

export async function measureLists(): Promise<MeasuredList[]> {
  const served = await serve([
    fixed('/list.js', await pageScript()),
    fixed(
      '/',
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><script src="/list.js"></script></body></html>',
    ),
  ]);
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(served.url);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const measured: MeasuredList[] = [];
    for (const items of listSizes) measured.push(await measureOne(page, session, items));
    return measured;
  } finally {
    await browser.close();
    served.close();
  }
}
