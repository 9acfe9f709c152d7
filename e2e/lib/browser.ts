/** One Chromium for a file of tests. */
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '../../scripts/lib/browsers.ts';

let running: Promise<Browser> | undefined;

export function browser(): Promise<Browser> {
  running ??= puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArgs, protocolTimeout: 120_000 });
  return running;
}

/** A fresh page whose errors fail the test that asks for them. */
export async function openPage(width = 1280, height = 900): Promise<Page & { errors: string[] }> {
  const page = (await (await browser()).newPage()) as Page & { errors: string[] };
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(String(error)));
  await page.setViewport({ width, height });
  return page;
}

/** Waits (in the tab in front: one behind another draws no frame) until every element on the page, in shadow roots too, has drawn and the fonts are there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Updating = Element & { updateComplete?: Promise<boolean> };
    const all = (root: ParentNode): Updating[] =>
      [...root.querySelectorAll<Updating>('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? all(each.shadowRoot) : []),
      ]);
    for (let round = 0; round < 3; round++) await Promise.all(all(document).map((each) => each.updateComplete));
    // A large page takes its time to draw a transition's last frame; what repeats for ever is left alone.
    for (const each of all(document).filter((element) => element.getRootNode() instanceof ShadowRoot)) {
      for (const animation of each.getAnimations()) {
        if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
      }
    }
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

after(async () => (await running)?.close());
