/** The rules in numbers of the identity, and the conditions people read under: zoom, forced colours, print, narrow boxes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { settled } from './lib/browser.ts';
import { check, openGallery } from './lib/gallery.ts';

const media = async (page: Page, media: string, features: { name: string; value: string }[] = []): Promise<void> => {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { media, features });
};

describe('长辈版', () => {
  it('has no text under 18 px', async () => {
    assert.deepEqual(await check(await openGallery({ mode: 'elder' }), 'textBelow', 18), []);
  });

  it('has no text under 18 px in compact density either', async () => {
    assert.deepEqual(await check(await openGallery({ mode: 'elder', density: 'compact' }), 'textBelow', 18), []);
  });

  it('has targets of 60 px', async () => {
    assert.deepEqual(await check(await openGallery({ mode: 'elder' }), 'targetBelow', 60), []);
  });

  it('keeps targets of 60 px in compact density', async () => {
    assert.deepEqual(await check(await openGallery({ mode: 'elder', density: 'compact' }), 'targetBelow', 60), []);
  });

  it('cuts nothing and sticks out nowhere in a 280 px column', async () => {
    const page = await openGallery({ mode: 'elder' }, 280);
    assert.deepEqual(await check(page, 'overflowing'), []);
    assert.deepEqual(await check(page, 'clipped'), []);
  });
});

describe('the standard face', () => {
  it('has targets of 44 px', async () => {
    assert.deepEqual(await check(await openGallery(), 'targetBelow', 44), []);
  });

  for (const [zoom, width] of [
    ['200 %', 640],
    ['400 %', 320],
    ['a phone column', 280],
    ['4K', 3840],
  ] as const) {
    it(`cuts nothing and sticks out nowhere at ${zoom}`, async () => {
      const page = await openGallery({}, width);
      assert.deepEqual(await check(page, 'overflowing'), []);
      assert.deepEqual(await check(page, 'clipped'), []);
    });
  }

  it('would notice what sticks out', async () => {
    const page = await openGallery({}, 280);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.root{min-width:400px!important}';
      document.querySelector('hkt-button')!.shadowRoot!.append(style);
    });
    assert.ok((await check(page, 'overflowing')).length > 0);
  });
});

describe('forced colours', () => {
  it('leaves the words to the system: text and ground differ everywhere', async () => {
    const page = await openGallery({}, undefined, (each) =>
      media(each, 'screen', [{ name: 'forced-colors', value: 'active' }]),
    );
    const colours = (await page.evaluate(`gallery.sections.flatMap((section) => gallery.within(section))
      .filter((each) => each.getRootNode() instanceof ShadowRoot && each.textContent.trim() && !each.closest('svg'))
      .map((each) => [getComputedStyle(each), each.className]).map(([{ color, backgroundColor }, name]) => color + ' on ' + backgroundColor + ' on ' + name)`)) as string[];
    assert.ok(colours.length > 100);
    assert.deepEqual(
      colours.filter((pair) => pair.split(' on ')[0] === pair.split(' on ')[1]),
      [],
    );
  });

  it('wears only system colours', async () => {
    const page = await openGallery({}, undefined, (each) =>
      media(each, 'screen', [{ name: 'forced-colors', value: 'active' }]),
    );
    const tokens = (await page.evaluate('gallery.tokens()')) as Record<string, string>;
    const colours = Object.entries(tokens)
      .filter(([name]) => name.startsWith('--hkt-color-'))
      .map(([, value]) => value);
    assert.ok(colours.length > 50);
    assert.deepEqual(
      colours.filter((value) => !/^[A-Za-z]+$/.test(value)),
      [],
    );
  });
});

describe('print', () => {
  it('puts a dark page on paper in its light face', async () => {
    const page = await openGallery({ scheme: 'dark' });
    const inks = `[...new Set(gallery.sections.flatMap((each) => [...each.children]).filter((each) => each.shadowRoot && each.localName !== 'hkt-hall').map((each) => getComputedStyle(each).color))]`;
    const dark = (await page.evaluate(inks)) as string[];
    await media(page, 'print');
    await settled(page);
    const paper = (await page.evaluate(inks)) as string[];
    assert.equal(paper.length, 1);
    assert.notDeepEqual(paper, dark);
    const [red] = /\d+/.exec(paper[0]!)!;
    assert.ok(Number(red) < 100, `ink ${paper[0]} is light`);
  });
});

describe('reduced motion', () => {
  it('leaves no transition or animation that moves', async () => {
    const page = await openGallery({}, undefined, (each) =>
      media(each, 'screen', [{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    );
    const moving = (await page.evaluate(`gallery.sections.flatMap((section) => gallery.within(section))
      .filter((each) => each.getRootNode() instanceof ShadowRoot)
      .filter((each) => each.getAnimations().some((one) => one.playState === 'running')).map((each) => each.localName + '.' + each.className)`)) as string[];
    assert.deepEqual(moving, []);
  });
});
