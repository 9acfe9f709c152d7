/** Sealing: the same examples in a clean page and in every hostile page differ in no pixel. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { findElements } from '../scripts/lib/element-files.ts';
import { hosts } from './bed/hosts.ts';
import type { Host } from './bed/hosts.ts';
import { openPage, settled } from './lib/browser.ts';
import { bundle } from './lib/bundle.ts';
import { decode, differing } from './lib/pictures.ts';
import type { Area } from './lib/pictures.ts';

const faces = { light: {}, 'dark 长辈版': { scheme: 'dark', mode: 'elder' } } as const;
type FaceName = keyof typeof faces;

const clean: Host = { name: 'clean' };
let script: string;

before(async () => {
  script = await bundle('e2e/bed/bed.ts');
});

/** A page of that host with the kit in it. Motion is reduced, so that two pictures show the same moment. */
async function openHost(host: Host, face: FaceName): Promise<Page> {
  const page = await openPage(1600, 900);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const doctype = host.doctype === false ? '' : '<!doctype html>';
  const head = `<head><meta charset="utf-8"><style>${host.css ?? ''}</style></head>`;
  await page.setContent(`${doctype}<html lang="en">${head}<body></body></html>`);
  await page.addScriptTag({ content: script });
  await page.evaluate(`
    window.style = (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    bed.mount(${JSON.stringify(faces[face])});`);
  await settled(page);
  return page;
}

async function place(page: Page, host: Host, heights?: Record<string, number>): Promise<Area[]> {
  if (host.tamper) await page.evaluate(host.tamper);
  const areas = (await page.evaluate(`bed.place(${JSON.stringify(heights ?? null)} ?? undefined)`)) as Area[];
  await settled(page);
  return areas;
}

/** All stages at once. The view is as wide as they reach: what lies right of a right-to-left page can't be scrolled to. */
async function picture(page: Page): Promise<PNG> {
  const { width, height } = (await page.evaluate('bed.extent()')) as { width: number; height: number };
  await page.setViewport({ width, height });
  await settled(page);
  return decode(await page.screenshot({ optimizeForSpeed: true }));
}

for (const face of Object.keys(faces) as FaceName[]) {
  describe(`sealed, ${face}`, () => {
    let seen: { picture: PNG; areas: Area[]; heights: Record<string, number>; over: string[] };

    before(async () => {
      const page = await openHost(clean, face);
      const areas = await place(page, clean);
      const heights = Object.fromEntries(areas.map(({ name, height }) => [name, height]));
      const over = (await page.evaluate('bed.overNames()')) as string[];
      seen = { picture: await picture(page), areas, heights, over };
      await page.close();
    });

    it('shows something: a blank picture would equal any other', () => {
      assert.ok(new Set(seen.picture.data.subarray(0, 4_000_000)).size > 16);
    });

    it('has an example of every element that is the kit and nothing else', () => {
      const shown = new Set([...seen.areas.map(({ name }) => name), ...seen.over].map((name) => name.split(' ')[0]));
      const missing = findElements().filter(({ package: owner, tag }) => owner === 'elements' && !shown.has(tag));
      assert.deepEqual(
        missing.map(({ tag }) => tag),
        [],
      );
    });

    for (const host of hosts) {
      it(host.name, async () => {
        const page = await openHost(host, face);
        await place(page, host, seen.heights);
        const now = await picture(page);
        await page.close();
        assert.equal(now.width, seen.picture.width);
        const broken = seen.areas.map((area) => ({ name: area.name, pixels: differing(seen.picture, now, area) }));
        const control = broken.pop()!;
        assert.deepEqual(
          broken.filter(({ pixels }) => pixels > 0),
          [],
        );
        assert.equal(control.pixels > 0, !host.gentle, 'an unsealed element tells whether this page is hostile at all');
      });
    }
  });
}

describe('sealed, what stands over the page', () => {
  async function pictures(host: Host): Promise<Map<string, { picture: PNG; area: Area }>> {
    const page = await openHost(host, 'light');
    const names = (await page.evaluate('bed.overNames()')) as string[];
    const found = new Map<string, { picture: PNG; area: Area }>();
    for (const name of names) {
      await page.evaluate(`bed.showOver(${JSON.stringify(name)})`);
      if (host.tamper) await page.evaluate(host.tamper);
      await settled(page);
      const area = (await page.evaluate(`bed.overArea()`)) as Area;
      found.set(name, { picture: decode(await page.screenshot({ optimizeForSpeed: true })), area });
    }
    await page.close();
    return found;
  }

  let plain: Map<string, { picture: PNG; area: Area }>;

  before(async () => {
    plain = await pictures(clean);
  });

  it('is there', () => assert.ok(plain.size > 0));

  for (const host of hosts) {
    it(host.name, async () => {
      const broken = [...(await pictures(host))].map(([name, { picture: now }]) => {
        const { picture: before, area } = plain.get(name)!;
        return { name, pixels: differing(before, now, area) };
      });
      assert.deepEqual(
        broken.filter(({ pixels }) => pixels > 0),
        [],
      );
    });
  }
});
