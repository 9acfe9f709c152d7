/** The embed contract: fallback without the script, data by HTML alone, late upgrade, two copies. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, settled } from './lib/browser.ts';
import { serve } from './lib/server.ts';

const classic = '<script src="/dist/cdn/huiketing.js"></script>';
const compact = JSON.stringify({
  title: { zh: '公约' },
  articles: [{ no: 1, code: 'a', aspect: { zh: '环境' }, short: { zh: '随手净' }, text: { zh: '杯子带走。' } }],
});

async function open(body: string): Promise<Page & { errors: string[] }> {
  const { url } = await serve({ '/': `<!doctype html><meta charset="utf-8"><title>x</title><body>${body}</body>` });
  const page = await openPage(800, 600);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await settled(page);
  return page;
}

/** What a person sees: the text of the page with every shadow root opened. */
const seen = (page: Page, selector: string): Promise<string> =>
  page.evaluate((css) => {
    const text = (node: Node): string => {
      if (node instanceof HTMLSlotElement) return [...node.assignedNodes({ flatten: true })].map(text).join('');
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
      if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
      const { shadowRoot } = node as Element;
      return [...(shadowRoot ?? node).childNodes].map(text).join('');
    };
    return text(document.querySelector(css)!);
  }, selector);

describe('the embed contract', () => {
  it('shows the fallback where the script does not run', async () => {
    const page = await open('<hkt-compact><a href="/compact.html">公约</a></hkt-compact>');
    assert.equal(await page.evaluate(() => (document.querySelector('hkt-compact') as HTMLElement).innerText), '公约');
  });

  it('puts the element in place of the fallback once the script runs', async () => {
    const page = await open(
      `<hkt-compact><a href="/compact.html">旧链接</a><script type="application/json">${compact}</script></hkt-compact>${classic}`,
    );
    assert.match(await seen(page, 'hkt-compact'), /杯子带走/);
    assert.doesNotMatch(await seen(page, 'hkt-compact'), /旧链接/);
  });

  it('takes data from HTML alone through the hall', async () => {
    const page = await open(
      `<hkt-hall locale="zh-CN"><script type="application/json">{"compact":${compact}}</script><hkt-compact></hkt-compact></hkt-hall>${classic}`,
    );
    assert.match(await seen(page, 'hkt-compact'), /杯子带走/);
  });

  it('gives its data to an element that was upgraded before the hall', async () => {
    const page = await open(`<hkt-hall mode="elder"><hkt-compact></hkt-compact></hkt-hall>
      <script type="module" src="/dist/cdn/elements/hkt-compact.mjs"></script>`);
    await page.addScriptTag({ url: '/dist/cdn/elements/hkt-hall.mjs', type: 'module' });
    await page.waitForFunction(() => customElements.get('hkt-hall') !== undefined);
    await page.evaluate(
      (json) => ((document.querySelector('hkt-hall') as unknown as { compact: unknown }).compact = JSON.parse(json)),
      compact,
    );
    await settled(page);
    assert.match(await seen(page, 'hkt-compact'), /杯子带走/);
    const size = await page.evaluate(
      () => getComputedStyle(document.querySelector('hkt-compact')!.shadowRoot!.firstElementChild!).fontSize,
    );
    assert.ok(parseFloat(size) >= 18, size);
  });

  it('keeps a property set before the script came', async () => {
    const page = await open(
      `<hkt-compact></hkt-compact><script>document.querySelector('hkt-compact').compact = ${compact}</script>${classic}`,
    );
    assert.match(await seen(page, 'hkt-compact'), /杯子带走/);
  });

  it('keeps the first of two copies and throws nothing', async () => {
    const page =
      await open(`<hkt-compact><script type="application/json">${compact}</script></hkt-compact>${classic}${classic}
      <script type="module" src="/dist/cdn/huiketing.mjs"></script><script type="module" src="/dist/cdn/elements/hkt-compact.mjs"></script>`);
    assert.deepEqual(page.errors, []);
    assert.match(await seen(page, 'hkt-compact'), /杯子带走/);
  });

  it('lets a switch of one copy change the elements of another', async () => {
    const page = await open(`<hkt-elder-switch></hkt-elder-switch><hkt-tag>x</hkt-tag>
      <script type="module" src="/dist/cdn/elements/hkt-tag.mjs"></script>
      <script>setTimeout(() => { const s = document.createElement('script'); s.src = '/dist/cdn/huiketing.js'; document.body.append(s); }, 200)</script>`);
    await page.waitForFunction(() => customElements.get('hkt-elder-switch') !== undefined);
    await settled(page);
    await page.evaluate(() =>
      (document.querySelector('hkt-elder-switch')!.shadowRoot!.querySelector('button') as HTMLElement).click(),
    );
    const size = await page.evaluate(
      () => getComputedStyle(document.querySelector('hkt-tag')!.shadowRoot!.firstElementChild!).fontSize,
    );
    assert.ok(parseFloat(size) >= 18, size);
  });
});
