/** The lobby screen: nothing is cut, covered or too small to read, page by page, on its usual day and on its fullest. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../scripts/lib/serve.ts';
import type { Handler, Served } from '../scripts/lib/serve.ts';
import { siteHandlers } from '../scripts/start/site.ts';
import { settled } from './lib/browser.ts';
import { busyHall } from './lib/busy-hall.ts';
import { openOnScreen } from './lib/site-page.ts';
import type { Watched } from './lib/site-page.ts';

const screens = [
  [1920, 1080],
  [1080, 1920],
  [3840, 2160],
  [2160, 3840],
] as const;
const faces = ['', '?mode=elder', '?locale=en', '?mode=elder&locale=en&scheme=dark'];
const days: [string, () => Handler[], number][] = [
  ['on a usual day', () => [], 18],
  ['on its fullest day', busyHall, 28],
];

/** identity.md: letters as high as a 200th of the distance, a 150th for elders, of which a face fills nine tenths. */
function leastSize(width: number, height: number, elder: boolean): number {
  const pixel = (55 * 25.4) / Math.hypot(width, height);
  return Math.ceil(5000 / (elder ? 150 : 200) / pixel / 0.9 - 1e-9);
}

interface Box {
  tag: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs in the page: the box of all that is seen of each element, and words that are too small to read. */
function seenOnScreen(least: number): { boxes: Box[]; small: string[] } {
  const boxes: Box[] = [];
  const small: string[] = [];
  for (const tag of ['hkt-lockup', 'hkt-clock', 'hkt-zone-directory', 'hkt-compact-card']) {
    const all = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.root *')];
    const parts = all.filter((part) => part.getClientRects().length && getComputedStyle(part).visibility === 'visible');
    for (const part of parts) {
      const words = [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      const size = parseFloat(getComputedStyle(part).fontSize);
      if (words && size < least) small.push(`${tag}: ${part.textContent.trim()} in ${size} px`);
    }
    const rects = parts.map((part) => part.getBoundingClientRect());
    const low = (side: 'left' | 'top'): number => Math.min(...rects.map((rect) => rect[side]));
    const far = (side: 'right' | 'bottom'): number => Math.max(...rects.map((rect) => rect[side]));
    if (rects.length)
      boxes.push({ tag, left: low('left'), top: low('top'), right: far('right'), bottom: far('bottom') });
  }
  return { boxes, small };
}

/** What stands outside the screen, lies over another element, is too small, or scrolls. */
async function faultsOnScreen(page: Watched, least: number): Promise<string[]> {
  const { boxes, small } = await page.evaluate(seenOnScreen, least);
  const { width, height } = page.viewport()!;
  const [wide, high] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
  ]);
  const cut = boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  const meets = (one: Box, other: Box): boolean =>
    one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
  const meeting = boxes.flatMap((one) =>
    boxes.filter((other) => one.tag < other.tag && meets(one, other)).map((other) => `${one.tag} meets ${other.tag}`),
  );
  return [
    ...(wide! > width || high! > height ? ['the page scrolls'] : []),
    ...small,
    ...cut.map(({ tag }) => `${tag} is cut`),
    ...meeting,
  ];
}

/** Runs in the page: the zones that can be seen now, each with its picture. */
function zonesOnScreen(): string[] {
  const { shadowRoot } = document.querySelector('hkt-zone-directory')!;
  return [...shadowRoot!.querySelectorAll('.core, .feature')]
    .filter((zone) => zone.getClientRects().length && zone.querySelector('svg')!.getClientRects().length)
    .map((zone) => zone.querySelector('h3')!.textContent.trim());
}

/** What the page button says, such as 1/2; 1/1 where all is on one page. Presses it first, if so wished. */
async function pageOf(page: Watched, press: boolean): Promise<[number, number]> {
  const button = (click: boolean): string => {
    const { shadowRoot } = document.querySelector('hkt-zone-directory')!;
    const turn = shadowRoot!.querySelector<HTMLElement>('.turn');
    if (click) turn?.click();
    return turn?.textContent.trim() ?? '1/1';
  };
  if (press) await page.evaluate(button, true);
  await settled(page);
  const [no, of] = (await page.evaluate(button, false)).split('/');
  return [Number(no), Number(of)];
}

/** Goes through all pages; the faults of each, and the zones seen. */
async function walk(page: Watched, least: number): Promise<{ faults: string[]; zones: string[] }> {
  const faults: string[] = [];
  const zones = new Set<string>();
  let [no, of] = await pageOf(page, false);
  for (let turns = 1; turns <= of; turns++) {
    faults.push(...(await faultsOnScreen(page, least)));
    (await page.evaluate(zonesOnScreen)).forEach((zone) => zones.add(zone));
    assert.equal(no, turns);
    [no, of] = await pageOf(page, true);
  }
  return { faults, zones: [...zones] };
}

/** Where zones and compact take turns, it is the compact's turn. */
async function showCompact(page: Watched): Promise<void> {
  await page.evaluate(() => {
    const { classList } = document.documentElement;
    if (classList.contains('turns')) classList.add('compacts');
  });
  await settled(page);
}

for (const [day, handlers, count] of days) {
  describe(`the lobby ${day}`, () => {
    let site: Served;

    before(async () => (site = await serve([...handlers(), ...(await siteHandlers())])));
    after(() => site.close());

    for (const face of faces) {
      for (const [width, height] of screens) {
        it(`shows all of itself at ${width} × ${height}: /lobby/${face}`, async () => {
          const page = await openOnScreen(`${site.url}/lobby/${face}`, width, height);
          const least = leastSize(width, height, face.includes('elder'));
          const { faults, zones } = await walk(page, least);
          assert.deepEqual(faults, []);
          assert.equal(zones.length, count);
          await showCompact(page);
          assert.deepEqual(await faultsOnScreen(page, least), []);
          const card = await page.$('hkt-compact-card');
          assert.ok(await card!.isVisible());
          assert.deepEqual(page.errors, []);
          await page.close();
        });
      }
    }
  });
}

describe('a page of the lobby', () => {
  let site: Served;

  before(async () => (site = await serve(await siteHandlers())));
  after(() => site.close());

  const fade = (page: Watched): Promise<string> =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('hkt-zone-directory')!;
      return getComputedStyle(shadowRoot!.querySelector('.cores')!).animationDuration;
    });

  it('fades in, and stands at once where motion is unwelcome', async () => {
    const page = await openOnScreen(`${site.url}/lobby/?mode=elder`, 1920, 1080);
    assert.equal(await fade(page), '0.32s');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await settled(page);
    assert.equal(await fade(page), '0.001s');
    await page.close();
  });
});
