import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import type { Face } from '../src/face.ts';
import type * as Registries from '../src/registry.ts';
import { createFace, dropFace, keepFace } from '../src/hall-face.ts';
import { packOf } from '../src/pack/pack-of.ts';
import { registry, VERSION } from '../src/registry.ts';
import { samplePack } from '../src/pack/sample-pack.ts';
import { closePage, FakeRoot, FakeSheet, openPage } from './fake-page.ts';
import type { FakeMedia } from './fake-page.ts';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';
let media: FakeMedia;
beforeEach(() => (media = openPage()));
afterEach(closePage);

const styles = '.x{font:var(--hkt-font-size-m) var(--hkt-font-family)}';
/** The sheet that this face gives a root. */
function sheetOf(face: Face, text = styles): FakeSheet {
  const root = new FakeRoot();
  face.dress(root as unknown as ShadowRoot, text);
  return root.adoptedStyleSheets[0]!;
}
const harbour = { ...samplePack, id: 'harbour', type: { family: 'Harbour, sans-serif', familyName: undefined } };

describe('registry', () => {
  it('is one for the page, whatever copy of the kit asks', async () => {
    const copy = '../src/registry.ts?copy=2';
    const second = (await import(copy)) as typeof Registries;
    notEqual(second.registry, registry);
    equal(second.registry(), registry());
    equal(registry().version, VERSION);
    equal(registry().faces.size, 1);
  });

  it('puts one thing on the page', () => {
    const before = Reflect.ownKeys(globalThis);
    registry();
    const added = Reflect.ownKeys(globalThis).filter((key) => before.indexOf(key) < 0);
    deepEqual(added, [Symbol.for('huiketing/1')]);
  });

  it('knows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    equal(VERSION, version);
  });

  it('tells every face when the device changes', () => {
    const hall = createFace();
    media.set(forced, true);
    equal(registry().face.modes.forced, true);
    equal(hall.modes.forced, true);
  });

  it('works where there is no window', () => {
    closePage();
    equal(registry().face.modes.scheme, 'light');
  });
});

describe('Face', () => {
  it('gives all roots with the same styles one sheet, and changes its mode by one replaceSync', () => {
    const { face } = registry();
    const sheet = sheetOf(face);
    equal(sheetOf(face), sheet);
    notEqual(sheetOf(face, '.y{}'), sheet);
    equal(sheet.text.startsWith('.x{font:16px '), true);
    FakeSheet.replaced = 0;
    face.prefer({ mode: 'elder' });
    equal(FakeSheet.replaced, 2);
    equal(sheet.text.startsWith('.x{font:22px '), true);
    equal(face.preferences.mode, 'elder');
  });

  it('does nothing when nothing changes', () => {
    const { face } = registry();
    let told = 0;
    face.watch(() => told++);
    FakeSheet.replaced = 0;
    face.prefer({ mode: 'standard' });
    face.wear(undefined);
    face.notice({ dark: true, moreContrast: false, forced: false, reducedMotion: false });
    equal(FakeSheet.replaced, 0);
    equal(told, 0);
  });

  it('tells of a preference that shows nowhere yet', () => {
    const { face } = registry();
    let told = 0;
    face.watch(() => told++);
    face.prefer({ scheme: 'auto' });
    equal(told, 1);
  });

  it('follows the device into the night when asked to', () => {
    const { face } = registry();
    face.prefer({ scheme: 'auto' });
    media.set(dark, true);
    equal(face.modes.scheme, 'dark');
  });

  it('wears a pack and goes back to the built-in one', () => {
    const { face } = registry();
    face.wear(harbour);
    equal(packOf(face).id, 'harbour');
    equal(sheetOf(face).text, '.x{font:16px Harbour, sans-serif}');
    face.wear(undefined);
    equal(packOf(face), samplePack);
  });

  it('stops telling', () => {
    const { face } = registry();
    let told = 0;
    const stop = face.watch(() => told++);
    stop();
    face.prefer({ mode: 'elder' });
    equal(told, 0);
  });
});

describe('a hall’s face', () => {
  it('follows its page in all that it does not fix', () => {
    const hall = createFace({ mode: 'elder' });
    registry().face.prefer({ mode: 'standard', scheme: 'dark' });
    equal(hall.modes.mode, 'elder');
    equal(hall.modes.scheme, 'dark');
    hall.fix({ mode: undefined });
    equal(hall.modes.mode, 'standard');
  });

  it('passes a person’s wish on to the page, unless it is fixed here', () => {
    const { face } = registry();
    const hall = createFace({ scheme: 'dark' });
    hall.prefer({ mode: 'elder', scheme: 'light' });
    equal(face.modes.mode, 'elder');
    equal(face.modes.scheme, 'light');
    equal(hall.modes.mode, 'elder');
    equal(hall.modes.scheme, 'light');
    registry().face.prefer({ scheme: 'dark' });
    equal(hall.modes.scheme, 'light');
  });

  it('wears its page’s pack, or its own', () => {
    const hall = createFace();
    registry().face.wear(harbour);
    equal(packOf(hall).id, 'harbour');
    hall.wear(samplePack);
    equal(packOf(hall).id, 'linghe-sample');
    equal(packOf(registry().face).id, 'harbour');
  });

  it('is forgotten when it leaves, and catches up when it comes back', () => {
    const hall = createFace();
    const sheet = sheetOf(hall);
    const before = sheet.text;
    dropFace(hall);
    registry().face.prefer({ mode: 'elder' });
    media.set(forced, true);
    equal(sheet.text, before);
    equal(registry().faces.size, 1);
    keepFace(hall);
    keepFace(hall);
    equal(hall.modes.forced, true);
    equal(sheet.text, sheetOf(registry().face).text);
    equal(registry().faces.size, 2);
  });

  it('follows the hall around it', () => {
    const outer = createFace({ mode: 'elder' });
    const inner = createFace({ scheme: 'dark' }, outer);
    equal(inner.modes.mode, 'elder');
    outer.fix({ mode: 'standard' });
    equal(inner.modes.mode, 'standard');
  });
});

describe('without adopted sheets', () => {
  beforeEach(() => void openPage({ adopts: false }));

  it('dresses each root once, with the page’s nonce, and keeps it up to date', () => {
    const { face } = registry();
    const root = new FakeRoot();
    face.dress(root as unknown as ShadowRoot, styles, 'n0nce');
    face.dress(root as unknown as ShadowRoot, styles, 'n0nce');
    equal(root.children.length, 1);
    deepEqual(root.children[0]!.attributes, { nonce: 'n0nce' });
    equal(root.children[0]!.textContent.startsWith('.x{font:16px '), true);
    face.prefer({ mode: 'elder' });
    equal(root.children[0]!.textContent.startsWith('.x{font:22px '), true);
    equal(root.children[0]!.textContent.endsWith(':host>style{display:none!important}'), true);
  });

  it('undresses it', () => {
    const { face } = registry();
    const root = new FakeRoot();
    face.dress(root as unknown as ShadowRoot, styles);
    face.undress(root as unknown as ShadowRoot);
    face.undress(root as unknown as ShadowRoot);
    equal(root.children.length, 0);
  });
});
