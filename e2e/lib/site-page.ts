/** Opens pages of the site that `npm start` serves, and hears whatever fails on them. */
import type { Page } from 'puppeteer-core';
import { openPage, settled } from './browser.ts';

export type Watched = Page & { errors: string[] };

/** Opens an address on a screen of this size; whatever fails on it is in `errors`. Comes back when the hall is live. */
export async function openOnScreen(url: string, width: number, height: number): Promise<Watched> {
  const page = await openPage(width, height);
  const session = await page.createCDPSession();
  const size = { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') page.errors.push(message.text());
  });
  // Aborted is what the page itself gave up: a poll when the stream took over, or a 304 whose answer came.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') page.errors.push(`${request.url()} failed`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) page.errors.push(`${response.url()} ${response.status()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('hkt-hall')?.matches(':defined'));
  await page.waitForFunction(
    () => (document.querySelector('hkt-hall') as unknown as { status: { status: string } }).status.status === 'live',
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('hkt-zone-directory')].every((each) => each.shadowRoot!.querySelector('.feature')),
  );
  await settled(page);
  return page;
}
