/** Sealing: the same examples in a clean page and in every hostile page differ in no pixel. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { findElements } from '../scripts/lib/element-files.ts';
import { findElements } from '../scripts/lib/element-files.ts';
import { hosts } from './bed/hosts.ts';
import type { Host } from './bed/hosts.ts';
import { openPage, settled } from './lib/browser.ts';
import { bundle } from './lib/bundle.ts';
import { decode, differing } from './lib/pictures.ts';
import type { Area } from './lib/pictures.ts';

const faces = { light: {}, 'dark 长辈版': { scheme: 'dark', mode: 'elder' } } as const;
type FaceName = keyof typeof faces;

let script: string;

before(async () => {
  script = await bundle('e2e/bed/bed.ts');
});

async function openHost(
  host: Host,
  face: FaceName,
  heights?: Record<string, number>,
): Promise<{ page: Page; areas: Area[] }> {
  const page = await openPage(1600, 900);
  const doctype = host.doctype === false ? '' : '<!doctype html>';
  await page.setContent(
    `${doctype}<html lang="en"><head><meta charset="utf-8"><style>${host.css ?? ''}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(`
    window.style = (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    bed.mount(${JSON.stringify(faces[face])});`);
  await settled(page);
  if (host.tamper) await page.evaluate(host.tamper);
  const areas = (await page.evaluate(`bed.place(${JSON.stringify(heights ?? null)} ?? undefined)`)) as Area[];
  await settled(page);
  return { page, areas };
}

async function picture(page: Page): Promise<PNG> {
  const { width, height } = (await page.evaluate('bed.extent()')) as { width: number; height: number };
  return decode(await page.screenshot({ clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true }));
}

for (const face of Object.keys(faces) as FaceName[]) {
  describe(`sealed, ${face}`, () => {
    let clean: { picture: PNG; areas: Area[]; heights: Record<string, number> };

    before(async () => {
      const { page, areas } = await openHost({ name: 'clean' }, face);
      const heights = Object.fromEntries(areas.map(({ name, height }) => [name, height]));
      clean = { picture: await picture(page), areas, heights };
      await page.close();
    });

    it('shows something: a blank picture would equal any other', () => {
      assert.ok(new Set(clean.picture.data.subarray(0, 4_000_000)).size > 16);
    });

    it('has an example of every element that is the kit and nothing else', () => {
      const shown = new Set(clean.areas.map(({ name }) => name.split(' ')[0]));
      const missing = findElements().filter(({ package: owner, tag }) => owner === 'elements' && !shown.has(tag));
      assert.deepEqual(
        missing.map(({ tag }) => tag),
        [],
      );
    });

    for (const host of hosts) {
      it(host.name, async () => {
        const { page } = await openHost(host, face, clean.heights);
        const seen = await picture(page);
        await page.close();
        assert.equal(seen.width, clean.picture.width);
        const broken = clean.areas.map((area) => ({ name: area.name, pixels: differing(clean.picture, seen, area) }));
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
