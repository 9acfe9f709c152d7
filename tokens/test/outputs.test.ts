import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Files } from '../lib/kit.ts';
import { androidOutput } from '../lib/outputs/android.ts';
import { checksOutput, namesOutput } from '../lib/outputs/code.ts';
import { cssOutput } from '../lib/outputs/css.ts';
import { figmaOutput } from '../lib/outputs/figma.ts';
import { iosOutput } from '../lib/outputs/ios.ts';
import { manifest } from '../lib/outputs/manifest.ts';
import { ase, gpl, printOutput, swatches } from '../lib/outputs/print.ts';
import { buildTokens } from '../lib/pipeline.ts';
import { copy, realKit } from './fixtures.ts';

const kit = await realKit();
const text = (files: Files, name: string): string => {
  const content = files.get(name);
  assert.equal(typeof content, 'string', name);
  return content as string;
};
const load = (js: string): Promise<Record<string, unknown>> => import(`data:text/javascript,${encodeURIComponent(js)}`);

describe('a whole build', () => {
  it('writes every form when all is well', async () => {
    const { names } = await buildTokens(copy(), { listed: [], changelog: '', usages: new Map() });
    const { files, problems } = await buildTokens(copy(), { listed: names, changelog: '', usages: new Map() });
    assert.deepEqual(problems, []);
    for (const name of [
      'seal.js',
      'seal.d.ts',
      'tokens.js',
      'tokens.d.ts',
      'manifest.json',
      'tokens.css',
      'contrast.js',
      'contrast.d.ts',
      'pairs.js',
      'pairs.d.ts',
      'figma/tokens.json',
      'android/values/hkt_dimens.xml',
      'ios/HktColor.swift',
      'print/huiketing.gpl',
      'print/huiketing.ase',
    ])
      assert.ok(files.has(name), name);
  });
});

describe('names for code', () => {
  it('are an array and a closed type', async () => {
    const files = namesOutput(kit);
    const module = await load(text(files, 'tokens.js'));
    assert.deepEqual(module.tokenNames, Object.keys(kit.sealed.base));
    assert.equal((module.cssVar as (name: string) => string)('--hkt-color-page'), 'var(--hkt-color-page)');
    const role = module.roleColor as (...parts: string[]) => string;
    assert.equal(role('danger', 'on', 'loud'), 'var(--hkt-color-danger-on-loud)');
    assert.match(text(files, 'tokens.d.ts'), /export type TokenName =\n {2}\| '--hkt-color-neutral-fill-quiet'/);
  });
});

describe('checks for others', () => {
  it('are modules of their own', async () => {
    const files = await checksOutput(kit);
    const { contrast } = await load(text(files, 'contrast.js'));
    assert.equal((contrast as (a: string, b: string) => number)('#000000', '#ffffff'), 21);
    assert.match(text(files, 'pairs.js'), /from "\.\/seal\.js"/);
    assert.match(text(files, 'check-colors.d.ts'), /from '\.\/layers\.js'/);
  });
});

describe('tokens.css', () => {
  const css = text(cssOutput(kit), 'tokens.css');

  it('has each name, and follows the system and the page’s own choice', () => {
    for (const name of Object.keys(kit.sealed.base)) assert.ok(css.includes(`  ${name}: `), name);
    for (const rule of [
      '(prefers-color-scheme: dark)',
      '(prefers-contrast: more)',
      '(forced-colors: active)',
      '(prefers-reduced-motion: reduce)',
      `[data-hkt-mode='elder']`,
    ]) {
      assert.ok(css.includes(rule), rule);
    }
  });

  it('has no primitive, and as many brackets open as closed', () => {
    assert.doesNotMatch(css, /--hkt-(palette|size-\d|time|curve|shadow)/);
    assert.equal(css.split('{').length, css.split('}').length);
  });
});

describe('the Tokens Studio file', () => {
  interface Theme {
    name: string;
    group: string;
    selectedTokenSets: Record<string, string>;
  }
  const file = JSON.parse(text(figmaOutput(kit), 'figma/tokens.json')) as Record<string, unknown> & {
    $themes: Theme[];
    $metadata: { tokenSetOrder: string[] };
  };

  it('has themes over sets that exist', () => {
    assert.deepEqual([...new Set(file.$themes.map(({ group }) => group))], ['Appearance', 'Mode', 'Density']);
    for (const { selectedTokenSets } of file.$themes) {
      for (const set of Object.keys(selectedTokenSets))
        assert.ok(set in file && file.$metadata.tokenSetOrder.includes(set), set);
    }
    assert.equal(new Set(file.$themes.map((theme) => (theme as Theme & { id: string }).id)).size, file.$themes.length);
  });

  it('has values that Tokens Studio reads: hex, px, shadows by x and y, references as they are', () => {
    const at = (path: string): unknown =>
      path.split('/').reduce((node: unknown, key) => (node as Record<string, unknown>)[key], file);
    assert.deepEqual(at('primitive/palette/persimmon/600'), { $type: 'color', $value: '#b6510c' });
    assert.deepEqual(at('primitive/size/16'), { $type: 'dimension', $value: '16px' });
    assert.equal((at('semantic/color/page') as Record<string, unknown>).$value, '{palette.rice.50}');
    assert.equal((at('primitive/weight/bold') as Record<string, unknown>).$type, 'fontWeights');
    assert.match((at('primitive/family/sans') as Record<string, string>).$value as string, /^Noto Sans SC, /);
    const low = at('primitive/shadow/low') as { $type: string; $value: unknown[] };
    assert.equal(low.$type, 'boxShadow');
    assert.deepEqual(low.$value[0], {
      color: '{palette.shade.a06}',
      x: '0',
      y: '1',
      blur: '2',
      spread: '0',
      type: 'dropShadow',
    });
    assert.equal((at('primitive/curve/enter') as Record<string, unknown>).$value, 'cubic-bezier(0,0,0.2,1)');
  });
});

describe('Android', async () => {
  const files = await androidOutput(kit);

  it('has words in sp and lengths in dp, as many as px and no ×16', () => {
    const dimens = text(files, 'android/values/hkt_dimens.xml');
    assert.match(dimens, /<dimen name="hkt_font_size_m">16sp<\/dimen>/);
    assert.match(dimens, /<dimen name="hkt_space_4">16dp<\/dimen>/);
    assert.match(dimens, /<dimen name="hkt_font_size_2xl">28sp<\/dimen>/);
    assert.match(dimens, /<dimen name="hkt_card_padding">24dp<\/dimen>/);
    assert.match(
      text(files, 'android/values/hkt_dimens_elder.xml'),
      /<dimen name="hkt_elder_target_size">60dp<\/dimen>/,
    );
    assert.doesNotMatch(dimens, /px|rem|screen_reference/);
  });

  it('has day and night under the same names', () => {
    const names = (file: string): string[] =>
      [...text(files, file).matchAll(/name="(\w+)"/g)].map((m) => m[1] as string).sort();
    assert.deepEqual(names('android/values-night/hkt_colors.xml'), names('android/values/hkt_colors.xml'));
    assert.match(text(files, 'android/values/hkt_colors.xml'), /"hkt_color_page">#fffbf7ee</);
    assert.match(text(files, 'android/values-night/hkt_colors.xml'), /"hkt_color_scrim">#d6120a07</);
    assert.match(text(files, 'android/values/hkt_colors_contrast.xml'), /"hkt_contrast_color_page">#ffffffff</);
  });

  it('has times and weights as numbers', () => {
    const integers = text(files, 'android/values/hkt_integers.xml');
    assert.match(integers, /<integer name="hkt_duration_fast">120<\/integer>/);
    assert.match(integers, /<integer name="hkt_font_weight_bold">700<\/integer>/);
  });
});

describe('iOS', async () => {
  const files = await iosOutput(kit);

  it('has Swift values', () => {
    const metrics = text(files, 'ios/HktMetrics.swift');
    assert.match(metrics, /static let fontSizeM = CGFloat\(16\)/);
    assert.match(metrics, /static let durationFast = TimeInterval\(0\.12\)/);
    assert.match(metrics, /static let buttonFontWeight = UIFont\.Weight\.medium/);
    assert.match(metrics, /static let lineHeightNormal = 1\.6/);
    assert.match(
      text(files, 'ios/HktDark.swift'),
      /static let colorScrim = UIColor\(red: 0\.071, green: 0\.039, blue: 0\.027, alpha: 0\.84\)/,
    );
  });

  it('has colours that follow the system, each defined in all four', () => {
    const used = [...text(files, 'ios/HktColor.swift').matchAll(/(Hkt\w+)\.(\w+)/g)];
    assert.ok(used.length > 200);
    for (const [, type, name] of used)
      assert.ok(text(files, `ios/${type}.swift`).includes(`static let ${name} =`), `${type}.${name}`);
  });
});

describe('palettes for print', () => {
  it('are a GIMP palette of the opaque colours', () => {
    const lines = gpl(swatches(kit)).split('\n');
    assert.deepEqual(lines.slice(0, 3), ['GIMP Palette', 'Name: Huiketing 会客厅', 'Columns: 11']);
    assert.ok(lines.includes('182  81  12\tpersimmon 600'));
    assert.ok(!lines.some((line) => line.includes('shade')));
  });

  it('are an Adobe Swatch Exchange file that reads back', () => {
    const data = Buffer.from(ase([{ name: '柿 600', rgb: [182, 81, 12] }]));
    assert.equal(data.toString('latin1', 0, 4), 'ASEF');
    assert.deepEqual([data.readUInt16BE(4), data.readUInt16BE(6), data.readUInt32BE(8)], [1, 0, 1]);
    assert.equal(data.readUInt16BE(12), 1);
    assert.equal(data.length, 18 + data.readUInt32BE(14));
    const units = data.readUInt16BE(18);
    assert.equal(
      Buffer.from(data.subarray(20, 20 + units * 2))
        .swap16()
        .toString('utf16le'),
      '柿 600\0',
    );
    const model = 20 + units * 2;
    assert.equal(data.toString('latin1', model, model + 4), 'RGB ');
    assert.equal(Math.round(data.readFloatBE(model + 4) * 255), 182);
    assert.equal(Math.round(data.readFloatBE(model + 12) * 255), 12);
    assert.equal(data.readUInt16BE(model + 16), 0);
  });

  it('are written together', () => {
    assert.deepEqual([...printOutput(kit).keys()], ['print/huiketing.gpl', 'print/huiketing.ase']);
  });
});

describe('the manifest', () => {
  const usages = new Map([
    ['--hkt-color-page', ['packages/elements/src/x.ts']],
    ['--hkt-color-*-fill-loud', ['packages/elements/src/z.ts']],
    ['--hkt-typing-slip', ['packages/elements/src/y.ts']],
  ]);
  const { tokens, unknownUsages, modes } = manifest({ ...kit, usages });
  const find = (name: string) => tokens.find((token) => token.name === name);

  it('says of each token what it is, what it is worth in each mode and where it is used', () => {
    assert.deepEqual(find('--hkt-color-page'), {
      name: '--hkt-color-page',
      path: 'color.page',
      tier: 'semantic',
      type: 'color',
      sealed: true,
      description: '米白 ground of the whole page',
      refersTo: 'palette.rice.50',
      values: { base: '#fbf7ee', dark: '#251a13', contrastLight: '#ffffff', contrastDark: '#110906', forced: 'Canvas' },
      usedIn: ['packages/elements/src/x.ts'],
    });
    assert.equal(modes[0], 'base');
  });

  it('gives a component the value of its semantic token in each mode', () => {
    assert.deepEqual(find('--hkt-header-fill')?.values, find('--hkt-color-surface')?.values);
  });

  it('counts a template for every name that it can make', () => {
    assert.deepEqual(find('--hkt-color-danger-fill-loud')?.usedIn, ['packages/elements/src/z.ts']);
    assert.deepEqual(find('--hkt-color-danger-fill-quiet')?.usedIn, []);
  });

  it('marks what elements may not use', () => {
    assert.equal(find('--hkt-palette-persimmon-600')?.sealed, false);
    assert.equal(find('--hkt-color-code-dark')?.sealed, false);
  });

  it('lists names that code uses and nobody defines', () => {
    assert.deepEqual(unknownUsages, { '--hkt-typing-slip': ['packages/elements/src/y.ts'] });
  });
});
