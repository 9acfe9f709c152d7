/** What `npm start` serves: the old portal, live on the sample hall's feed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { serve } from '../scripts/lib/serve.ts';
import type { Served } from '../scripts/lib/serve.ts';
import { siteHandlers } from '../scripts/start/site.ts';
import { settled } from './lib/browser.ts';
import { openOnScreen } from './lib/site-page.ts';
import type { Watched } from './lib/site-page.ts';

let site: Served;

before(async () => (site = await serve(await siteHandlers())));
after(() => site.close());

const open = (path: string, width: number, height: number): Promise<Watched> =>
  openOnScreen(site.url + path, width, height);

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
