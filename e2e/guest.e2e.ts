/** A good guest: with the kit loaded, the host page's own pixels, globals and prototypes are what they were. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { PNG } from 'pngjs';
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

interface Visit {
  errors: string[];
  hasKit: boolean;
  picture: PNG;
  inventory: Record<string, string[]>;
  rules: string[];
}

/** Looks at a page and leaves: a tab behind another draws nothing. */
async function visit(url: string): Promise<Visit> {
  const page = await openPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  await settled(page);
  const seen = {
    errors: page.errors,
    hasKit: await page.evaluate(() => customElements.get('hkt-button') !== undefined),
    picture: decode(await page.screenshot()),
    inventory: await inventory(page),
    rules: await rulesOnPage(page),
  };
  await page.close();
  return seen;
}

for (const [name, script] of Object.entries(loads)) {
  describe(`a good guest: ${name}`, () => {
    let plain: Visit;
    let guest: Visit;
    let asked: string[];

    before(async () => {
      const server = await serve({ '/plain': vendorPage(''), '/guest': vendorPage(script) });
      plain = await visit(`${server.url}/plain`);
      guest = await visit(`${server.url}/guest`);
      asked = server.asked;
    });

    it('has really come', () => {
      assert.ok(guest.hasKit && !plain.hasKit);
      assert.deepEqual(guest.errors, []);
    });

    it('leaves every pixel', () => {
      const { width, height } = plain.picture;
      assert.equal(differing(plain.picture, guest.picture, { name: 'page', left: 0, top: 0, width, height }), 0);
    });

    it('adds nothing to the window but its registry', () => {
      const added = guest.inventory['window']!.filter((key) => !plain.inventory['window']!.includes(key));
      assert.deepEqual(added, ['Symbol(huiketing/1)']);
    });

    it('patches no prototype', () => {
      for (const builtIn of Object.keys(plain.inventory).filter((key) => key !== 'window'))
        assert.deepEqual(guest.inventory[builtIn], plain.inventory[builtIn], builtIn);
    });

    it('adds no sheet, no node and no attribute to the page', () => {
      assert.deepEqual(guest.rules, plain.rules);
    });

    it('asks for nothing but its own files', () => {
      const own = asked.filter((path) => !/^\/(plain|guest|favicon|node_modules)/.test(path));
      assert.ok(own.length > 0 && own.every((path) => path.startsWith('/dist/cdn/')), own.join(' '));
    });
  });
}
