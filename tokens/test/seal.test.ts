import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { signRatio } from '../lib/checks.ts';
import { sealData, sealOutput, signColors } from '../lib/outputs/seal.ts';
import { openSeal, type SealData } from '../lib/runtime/seal-core.ts';
import { openSignage, signSizes, type SignageOptions } from '../lib/runtime/signage-core.ts';
import { LOUDNESS, PARTS, ROLES } from '../lib/pair-rules.ts';
import { realKit } from './fixtures.ts';

const kit = await realKit();
const seal = openSeal(sealData(kit));
const ratio = signRatio(kit.resolved.base);
const colors = signColors(kit);
const signage = openSignage(seal.base, colors, ratio);
const { signageLight, signageDark, ...pageSets } = kit.sealed.sets;
const SCREEN: SignageOptions = { diagonal: 55, distance: 5, width: 1920, height: 1080 };

describe('the seal', () => {
  it('opens to exactly what was sealed', () => {
    assert.deepEqual(seal.base, kit.sealed.base);
    assert.deepEqual(seal.sets, pageSets);
    assert.deepEqual(colors, { light: signageLight, dark: signageDark });
  });

  it('is a module that gives the same', async () => {
    const js = (await sealOutput(kit)).get('seal.js') as string;
    const module = (await import(`data:text/javascript,${encodeURIComponent(js)}`)) as typeof seal;
    assert.deepEqual(module.base, kit.sealed.base);
    assert.deepEqual(module.sets, pageSets);
  });

  it('leaves signs to a module of their own', async () => {
    const files = await sealOutput(kit);
    const url = (js: string): string => `data:text/javascript,${encodeURIComponent(js)}`;
    const js = (files.get('signage.js') as string).replace('./seal.js', url(files.get('seal.js') as string));
    const module = (await import(url(js))) as { signage: typeof signage };
    assert.equal(module.signage(SCREEN)['--hkt-signage-size-text'], '44px');
    assert.doesNotMatch(files.get('seal.js') as string, /sign(age|Sizes)(?!-size)/);
  });

  it('has all 54 colour roles, and the names that elements were promised', () => {
    const roles = ROLES.flatMap((r) => PARTS.flatMap((p) => LOUDNESS.map((l) => `--hkt-color-${r}-${p}-${l}`)));
    const others = (
      'color-page color-surface color-raised color-text color-text-quiet color-line color-link color-focus color-scrim ' +
      'color-on-scrim font-family font-family-name font-size-xs font-size-3xl line-height-tight line-height-loose ' +
      'font-weight-medium space-1 space-8 radius-s radius-full elevation-1 elevation-3 duration-fast duration-slow ' +
      'easing-standard easing-enter easing-exit target-size icon-size-s icon-size-xl border-width-thin border-width-thick ' +
      'focus-width focus-offset measure signage-size-text signage-size-elder signage-size-call button-radius ' +
      'button-padding-inline button-font-weight card-radius card-padding card-elevation tag-radius field-radius ' +
      'field-border-color field-fill dialog-radius dialog-max-width tabs-indicator-width tabs-indicator-color header-fill ' +
      'header-border-color message-radius qr-dark qr-light skeleton-fill skeleton-shine lockup-mark-color ' +
      'lockup-text-color lockup-accent-color'
    ).split(' ');
    const missing = [...roles, ...others.map((name) => `--hkt-${name}`)].filter((name) => !(name in seal.base));
    assert.deepEqual(missing, []);
  });

  it('holds no primitive and refers to nothing outside itself', () => {
    for (const values of [seal.base, ...Object.values(seal.sets), colors.light, colors.dark]) {
      for (const [name, value] of Object.entries(values)) {
        assert.ok(name in seal.base, name);
        assert.doesNotMatch(name, /--hkt-(palette|size|time|curve|shadow|leading|screen)-/);
        const used = /^var\((.+)\)$/.exec(value)?.[1];
        assert.ok(used === undefined || used in seal.base, `${name}: ${value}`);
      }
    }
  });

  it('keeps the code scannable in every mode', () => {
    for (const set of Object.values(seal.sets)) assert.ok(!('--hkt-qr-dark' in set) && !('--hkt-qr-light' in set));
    assert.match(seal.base['--hkt-qr-dark'] ?? '', /^#/);
  });

  it('stays small: all modes of a page in under 2.3 kB gzip', async () => {
    const { code } = await transform((await sealOutput(kit)).get('seal.js') as string, { minify: true });
    const size = gzipSync(code, { level: 9 }).length;
    assert.ok(size < 2300, `${size} bytes`);
  });

  it('opens single values, groups, and sets without colours', () => {
    const data: SealData = {
      ...sealData(kit),
      rows: { dark: 'b 1' },
      rest: { base: 'a:1;space x y:4 1.5', dark: 'b:c d' },
    };
    const opened = openSeal(data);
    assert.deepEqual(opened.base, { '--hkt-a': '1', '--hkt-space-x': '4px', '--hkt-space-y': '1.5' });
    assert.deepEqual(opened.sets.dark, { '--hkt-color-neutral-fill-quiet': '#f3ebdf', '--hkt-b': 'c d' });
  });
});

describe('sign sizes', () => {
  it('are 44 and 59 px for a 55″ 1080p screen at 5 m', () => {
    const sizes = signSizes(ratio, SCREEN);
    assert.equal(sizes.text, 44);
    assert.equal(sizes.elder, 59);
    assert.equal(sizes.call, 176);
  });

  it('are the same hung upright, and twice as many pixels on a 4K screen', () => {
    assert.deepEqual(signSizes(ratio, { ...SCREEN, width: 1080, height: 1920 }), signSizes(ratio, SCREEN));
    assert.equal(signSizes(ratio, { ...SCREEN, width: 3840, height: 2160 }).text, 88);
  });

  it('let letters be no lower than the law has it, by less than a pixel to spare', () => {
    const screens = fc.record({
      diagonal: fc.integer({ min: 10, max: 120 }),
      distance: fc.double({ min: 0.4, max: 30, noNaN: true }),
      width: fc.integer({ min: 320, max: 7680 }),
      height: fc.integer({ min: 320, max: 7680 }),
    });
    fc.assert(
      fc.property(screens, (screen) => {
        const pixel = (screen.diagonal * 25.4) / Math.hypot(screen.width, screen.height);
        const letter = (size: number): number => size * 0.9 * pixel;
        const sizes = signSizes(ratio, screen);
        const text = (screen.distance * 1000) / 200;
        const elder = (screen.distance * 1000) / 150;
        assert.ok(letter(sizes.text) >= text - 1e-6 && letter(sizes.text - 1) < text);
        assert.ok(letter(sizes.elder) >= elder - 1e-6 && letter(sizes.elder - 1) < elder);
        assert.ok(sizes.call >= sizes.elder);
      }),
    );
  });

  it('do not let a number called fill more than a quarter of the screen, unless elders need it', () => {
    assert.equal(signSizes(ratio, { ...SCREEN, distance: 15 }).call, 270);
    const far = signSizes(ratio, { ...SCREEN, distance: 40 });
    assert.equal(far.call, far.elder);
  });
});

describe('signage', () => {
  it('scales every length with the text, so that a wall looks like a page', () => {
    const values = signage(SCREEN);
    assert.equal(values['--hkt-font-size-m'], '44px');
    assert.equal(values['--hkt-font-size-xs'], '44px');
    assert.equal(values['--hkt-font-size-3xl'], '99px');
    assert.equal(values['--hkt-space-4'], '44px');
    assert.equal(values['--hkt-radius-full'], undefined);
    assert.equal(values['--hkt-line-height-normal'], undefined);
  });

  it('gives all text the size for elders when asked', () => {
    const values = signage({ ...SCREEN, elder: true });
    assert.equal(values['--hkt-font-size-m'], '59px');
    assert.equal(values['--hkt-signage-size-text'], '44px');
  });

  it('never goes under 16 px near by, nor under 18 px for elders', () => {
    const near = { diagonal: 21.5, distance: 0.5, width: 1920, height: 1080 };
    assert.equal(signage(near)['--hkt-font-size-xs'], '16px');
    assert.equal(signage({ ...near, elder: true })['--hkt-font-size-xs'], '18px');
    assert.equal(signage({ ...near, elder: true })['--hkt-font-size-m'], '18px');
  });

  it('brings the 7:1 colours of the scheme underneath, light unless told', () => {
    const fill = '--hkt-color-primary-fill-loud';
    assert.equal(signage(SCREEN)[fill], signageLight[fill]);
    assert.equal(signage({ ...SCREEN, scheme: 'dark' })[fill], signageDark[fill]);
  });

  it('keeps the reference sizes when the screen is described wrongly', () => {
    for (const odd of [
      { width: 0, height: 0 },
      { diagonal: 0 },
      { distance: Number.NaN },
      { distance: -5 },
      { distance: 0 },
    ]) {
      assert.equal(signage({ ...SCREEN, ...odd })['--hkt-signage-size-text'], undefined);
    }
  });
});
