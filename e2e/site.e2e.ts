/** What `npm start` serves: the old portal and the lobby screen, live on the sample hall's feed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { serve } from '../scripts/lib/serve.ts';
import type { Served } from '../scripts/lib/serve.ts';
import { siteHandlers } from '../scripts/start/site.ts';
import { openPage, settled } from './lib/browser.ts';

type Watched = Page & { errors: string[] };

let site: Served;

before(async () => (site = await serve(await siteHandlers())));
after(() => site.close());

/** Opens a page of the site on a screen of this size; whatever fails on it is in `errors`. */
async function open(path: string, width: number, height: number): Promise<Watched> {
  const page = await openPage(width, height);
  const session = await page.createCDPSession();
  const size = { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') page.errors.push(message.text());
  });
  // Chromium calls a 304 that was asked for by hand aborted, though its answer came.
  page.on('requestfailed', (request) => {
    if (!request.response()) page.errors.push(`${request.url()} failed`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) page.errors.push(`${response.url()} ${response.status()}`);
  });
  await page.goto(site.url + path, { waitUntil: 'load' });
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

/** How many parts match inside an element of the kit. */
const count = (page: Page, tag: string, parts: string): Promise<number> =>
  page.evaluate((name, css) => document.querySelector(name)!.shadowRoot!.querySelectorAll(css).length, tag, parts);

const text = (page: Page, tag: string, part: string): Promise<string> =>
  page.evaluate((name, css) => document.querySelector(name)!.shadowRoot!.querySelector(css)!.textContent, tag, part);

describe('the portal', () => {
  let page: Watched;

  before(async () => (page = await open('/portal/', 1280, 900)));

  it('shows the 51 categories', async () => {
    assert.equal(await count(page, 'hkt-service-browser', '.tile'), 51);
  });

  it('shows 8 + 10 zones', async () => {
    assert.equal(await count(page, 'hkt-zone-directory', '.core'), 8);
    assert.equal(await count(page, 'hkt-zone-directory', '.feature'), 10);
  });

  it('shows an article of the compact', async () => {
    assert.match(await text(page, 'hkt-compact-card', '.text'), /\S{4}/);
  });

  it('shows no fallback where the script runs', async () => {
    const fallback = await page.$('hkt-hall > [slot=fallback]');
    assert.equal(await fallback!.boundingBox(), null);
  });

  it('finds 高龄津贴 by 高龄', async () => {
    const field = await page.evaluateHandle(() => {
      const search = document.querySelector('hkt-service-browser')!.shadowRoot!.querySelector('hkt-search-field')!;
      return search.shadowRoot!.querySelector('input')!;
    });
    await field.type('高龄');
    await page.waitForFunction(() =>
      document.querySelector('hkt-service-browser')!.shadowRoot!.querySelector('.row .name'),
    );
    await settled(page);
    assert.match(await text(page, 'hkt-service-browser', '.rows'), /高龄津贴/);
  });

  it('fits a phone', async () => {
    const phone = await open('/portal/', 390, 844);
    const { width, inner } = await phone.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    assert.ok(width <= inner, `${width} px wide in ${inner}`);
    assert.deepEqual(phone.errors, []);
    await phone.close();
  });

  it('fails at nothing', () => assert.deepEqual(page.errors, []));
});

describe('the lobby', () => {
  const screens: [string, number, number][] = [
    ['/lobby/', 1920, 1080],
    ['/lobby/', 1080, 1920],
    ['/lobby/?scheme=dark', 3840, 2160],
    ['/lobby/?mode=elder', 1920, 1080],
    ['/lobby/?mode=elder', 1080, 1920],
  ];
  for (const [path, width, height] of screens) {
    it(`shows all of itself at ${width} × ${height}: ${path}`, async () => {
      const page = await open(path, width, height);
      assert.deepEqual(await page.evaluate(overflowing), []);
      assert.equal(await count(page, 'hkt-zone-directory', '.core, .feature'), 18);
      assert.match(await text(page, 'hkt-clock', '.time'), /^\d\d:\d\d$/);
      if (!path.includes('elder')) assert.match(await text(page, 'hkt-compact-card', '.text'), /\S{4}/);
      assert.deepEqual(page.errors, []);
      await page.close();
    });
  }
});

/** Runs in the page: what stands outside the screen, lies over another element, or scrolls. */
function overflowing(): string[] {
  const tags = ['hkt-lockup', 'hkt-clock', 'hkt-zone-directory', 'hkt-compact-card'];
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) found.push('the page scrolls');
  const boxes = tags
    .map((tag) => document.querySelector(tag)!)
    .filter((element) => element.getClientRects().length)
    .map((element) => {
      const parts = [...element.shadowRoot!.querySelectorAll('.root *')].filter((part) => part.getClientRects().length);
      const rects = parts.map((part) => part.getBoundingClientRect());
      return {
        tag: element.localName,
        left: Math.min(...rects.map(({ left }) => left)),
        top: Math.min(...rects.map(({ top }) => top)),
        right: Math.max(...rects.map(({ right }) => right)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      };
    });
  for (const box of boxes) {
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
      found.push(`${box.tag} is cut`);
    for (const other of boxes) {
      const apart =
        box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom;
      if (box.tag < other.tag && !apart) found.push(`${box.tag} meets ${other.tag}`);
    }
  }
  return found;
}
