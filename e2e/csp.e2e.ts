/** Strict CSP and Trusted Types hold; elements ask for nothing and store nothing but the elder preference. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, settled } from './lib/browser.ts';
import { bundle } from './lib/bundle.ts';
import { serve } from './lib/server.ts';
import type { TestServer } from './lib/server.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const violations = `document.violations = [];
document.addEventListener('securitypolicyviolation', (event) => document.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

const pageWith = (scripts: string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>CSP</title><link rel="icon" href="/icon.svg"><body><script src="/violations.js"></script>${scripts.join('')}</body>`;

const kits: Record<string, string> = {
  'huiketing.js': '<script src="/dist/cdn/huiketing.js"></script>',
  'huiketing.mjs': '<script type="module" src="/dist/cdn/huiketing.mjs"></script>',
};

let everything: string;

before(async () => {
  everything = await bundle('e2e/bed/everything.ts');
});

function serveWith(policy: string, kit: string): Promise<TestServer> {
  return serve(
    {
      '/': pageWith([kit, '<script type="module" src="/everything.js"></script>']),
      '/inline': pageWith([kit, '<script src="/inline.js"></script>']),
      '/tags': pageWith([
        kit,
        '<hkt-button>办</hkt-button><hkt-service-browser></hkt-service-browser><hkt-qr value="x"></hkt-qr>',
      ]),
      '/violations.js': violations,
      '/everything.js': everything,
      '/inline.js': `document.body.innerHTML = 'x'`,
      '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    { 'content-security-policy': policy },
  );
}

const reported = (page: Page): Promise<string[]> => page.evaluate('document.violations') as Promise<string[]>;

for (const [name, kit] of Object.entries(kits)) {
  describe(`strict CSP: ${name}`, () => {
    let server: TestServer;
    let page: Page & { errors: string[] };

    before(async () => {
      server = await serveWith(strict, kit);
      page = await openPage();
      await page.goto(server.url, { waitUntil: 'networkidle0' });
      await settled(page);
    });

    it('draws every example', async () => {
      const empty = await page.evaluate(() =>
        [...document.querySelectorAll('section > *')]
          .filter((each) => each.localName.startsWith('hkt-') && !each.shadowRoot)
          .map((each) => each.localName),
      );
      assert.ok((await page.$$('section')).length >= 60);
      assert.deepEqual(empty, []);
      assert.deepEqual(page.errors, []);
    });

    it('violates nothing', async () => {
      assert.deepEqual(await reported(page), []);
    });

    it('would have heard a violation', async () => {
      const control = await openPage();
      await control.goto(`${server.url}/inline`, { waitUntil: 'networkidle0' });
      assert.equal((await reported(control)).length, 1);
    });

    it('asks for nothing: no request, cookie or stored thing', async () => {
      const files = server.asked.filter((path) => !/^\/(inline|$|violations|everything|icon)/.test(path));
      assert.deepEqual(
        files.filter((path) => !path.startsWith('/dist/cdn/')),
        [],
      );
      assert.equal(await page.evaluate(() => document.cookie), '');
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
      assert.deepEqual(
        await page.evaluate(async () => [
          Object.keys(sessionStorage),
          await indexedDB.databases(),
          await caches.keys(),
        ]),
        [[], [], []],
      );
    });
  });

  it(`${name} under a list of Trusted Types names needs lit-html, and nothing else`, async () => {
    const { url } = await serveWith(`${strict}; trusted-types lit-html`, kit);
    const page = await openPage();
    await page.goto(`${url}/tags`, { waitUntil: 'networkidle0' });
    await settled(page);
    assert.ok(await page.$eval('hkt-button', (button) => button.shadowRoot !== null));
    assert.deepEqual(await reported(page), []);
    assert.deepEqual(page.errors, []);
  });
}

it('a development build tells a page which Trusted Types name it lacks', async () => {
  const button = await bundle('packages/elements/src/hkt-button.ts');
  const pages = { '/': pageWith(['<script src="/button.js"></script>']), '/violations.js': violations };
  const { url } = await serve(
    { ...pages, '/button.js': button, '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    { 'content-security-policy': `${strict}; trusted-types other` },
  );
  const page = await openPage();
  const said = new Promise<string>((done) =>
    page.on('console', (message) => {
      if (message.text().startsWith('huiketing')) done(message.text());
    }),
  );
  await page.goto(url);
  assert.equal(
    await said,
    'huiketing: the page lists names for Trusted Types, and lit-html is not among them. The fallback children stay. See docs/errors/HKT-E024.md',
  );
});

describe('elder preference', () => {
  it('is the one thing that elements store, and only when a person chooses', async () => {
    const { url } = await serveWith(strict, kits['huiketing.js']!);
    const page = await openPage();
    await page.goto(url, { waitUntil: 'networkidle0' });
    await settled(page);
    await page.evaluate(() =>
      (document.querySelector('hkt-elder-switch')!.shadowRoot!.querySelector('button') as HTMLElement).click(),
    );
    assert.deepEqual(await page.evaluate(() => Object.entries({ ...localStorage })), [['huiketing:mode', 'elder']]);
  });
});
