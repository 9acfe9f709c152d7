/** A good guest: with the kit loaded, the host page's own pixels, globals and prototypes are what they were. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, settled } from './lib/browser.ts';
import { decode, differing } from './lib/pictures.ts';
import { serve } from './lib/server.ts';

const vendorPage = (script: string): string => `<!doctype html><html><head><meta charset="utf-8">
  <link rel="stylesheet" href="/node_modules/bootstrap-3/dist/css/bootstrap.css">
  <script src="/node_modules/jquery/dist/jquery.js"></script></head>
  <body><div class="container"><h1>街道门户</h1><table class="table table-striped"><tr><td>办事指南</td><td>公告</td></tr></table>
  <form><input class="form-control" placeholder="搜索"><button class="btn btn-primary">搜</button></form></div>${script}</body></html>`;

const loads: Record<string, string> = {
  'huiketing.js': '<script src="/dist/cdn/huiketing.js"></script>',
  'huiketing.mjs': '<script type="module" src="/dist/cdn/huiketing.mjs"></script>',
  'both, twice': [
    ...Array<string>(2).fill('<script src="/dist/cdn/huiketing.js"></script>'),
    '<script type="module" src="/dist/cdn/huiketing.mjs"></script>',
    '<script type="module" src="/dist/cdn/huiketing.mjs?again"></script>',
  ].join(''),
};

/** Every name on the window, and every member of every built-in with what it is made of. */
const inventory = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const describeMember = (owner: object, key: string | symbol): string => {
      const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key)!;
      const kind = (part: unknown): string =>
        typeof part === 'function' ? Function.prototype.toString.call(part).slice(0, 80) : typeof part;
      return `${String(key)} ${kind(value)} ${kind(get)} ${kind(set)} ${JSON.stringify(flags)}`;
    };
    const found: Record<string, string[]> = { window: Reflect.ownKeys(window).map(String) };
    for (const name of Object.getOwnPropertyNames(window)) {
      const builtIn = (window as unknown as Record<string, unknown>)[name];
      const prototype = typeof builtIn === 'function' ? (builtIn.prototype as object | undefined) : undefined;
      if (!prototype) continue;
      found[name] = Reflect.ownKeys(prototype).map((key) => describeMember(prototype, key));
    }
    return found;
  });

const rulesOnPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.styleSheets].map((sheet) => sheet.href ?? 'inline'),
    ...document.adoptedStyleSheets.map(() => 'adopted'),
    document.documentElement.outerHTML.replace(/<script[^>]*><\/script>/g, ''),
  ]);

for (const [name, script] of Object.entries(loads)) {
  describe(`a good guest: ${name}`, () => {
    let plain: Page;
    let guest: Page & { errors: string[] };
    let asked: string[];

    before(async () => {
      const server = await serve({
        '/plain': { body: vendorPage('') },
        '/guest': { body: vendorPage(script) },
        '/favicon.ico': { body: '', status: 204 },
      });
      plain = await openPage();
      guest = await openPage();
      for (const [page, path] of [
        [plain, '/plain'],
        [guest, '/guest'],
      ] as const) {
        await page.goto(server.url + path, { waitUntil: 'networkidle0' });
        await settled(page);
      }
      asked = server.asked;
    });

    it('has really come', async () => {
      assert.ok(await guest.evaluate(() => customElements.get('hkt-button') !== undefined));
      assert.deepEqual(guest.errors, []);
    });

    it('leaves every pixel', async () => {
      const [one, other] = [decode(await plain.screenshot()), decode(await guest.screenshot())];
      assert.equal(differing(one, other, { name: 'page', left: 0, top: 0, width: one.width, height: one.height }), 0);
    });

    it('adds nothing to the window but its registry', async () => {
      const [one, other] = [await inventory(plain), await inventory(guest)];
      const added = other['window']!.filter((key) => !one['window']!.includes(key));
      assert.deepEqual(added, ['Symbol(huiketing/1)']);
    });

    it('patches no prototype', async () => {
      const [one, other] = [await inventory(plain), await inventory(guest)];
      for (const builtIn of Object.keys(one).filter((key) => key !== 'window'))
        assert.deepEqual(other[builtIn], one[builtIn], builtIn);
    });

    it('adds no sheet, no node and no attribute to the page', async () => {
      assert.deepEqual(await rulesOnPage(guest), await rulesOnPage(plain));
    });

    it('asks for nothing but its own files', () => {
      const own = asked.filter((path) => !/^\/(plain|guest|favicon|node_modules)/.test(path));
      assert.ok(own.length > 0 && own.every((path) => path.startsWith('/dist/cdn/')), own.join(' '));
    });
  });
}
