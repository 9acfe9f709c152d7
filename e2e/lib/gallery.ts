/** A page with every example in it. */
import type { Preferences } from '@huiketing/identity/runtime';
import type { Page } from 'puppeteer-core';
import { openPage, settled } from './browser.ts';
import { bundle } from './bundle.ts';
import { serve } from './server.ts';

export const faces: Record<string, Partial<Preferences>> = {
  light: {},
  dark: { scheme: 'dark' },
  'high contrast': { contrast: 'high' },
  'dark high contrast': { scheme: 'dark', contrast: 'high' },
  长辈版: { mode: 'elder' },
  compact: { density: 'compact' },
};

let script: Promise<string> | undefined;

/** Opens the gallery; `prepare` runs before the elements come, to set what the device says. */
export async function openGallery(
  wish: Partial<Preferences> = {},
  width?: number,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page & { errors: string[] }> {
  script ??= bundle('e2e/bed/gallery.ts');
  const body =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Gallery</title><body><script src="/gallery.js"></script>';
  const { url } = await serve({ '/': body, '/gallery.js': await script });
  const page = await openPage(1280, 900);
  await prepare(page);
  await page.goto(url);
  await page.evaluate(`gallery.mount(${JSON.stringify(wish)}, ${width ?? 'undefined'})`);
  await settled(page);
  return page;
}

/** What breaks a rule of bed/gallery.ts, one line each. */
export const check = (page: Page, rule: string, bound = 0): Promise<string[]> =>
  page.evaluate(`gallery.check(${JSON.stringify(rule)}, ${bound})`) as Promise<string[]>;
