import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildTokens } from '../lib/pipeline.ts';
import { checkTiers } from '../lib/tiers.ts';
import { brief, broken, copy, put } from './fixtures.ts';

const AROUND = { listed: [], changelog: '', usages: new Map() };

describe('tiers', () => {
  it('find nothing in the kit as it is', () => {
    assert.deepEqual(checkTiers(copy()), []);
  });

  it('fail the build when a component reaches past semantic', async () => {
    const { problems, files } = await buildTokens(broken('component', 'card.padding', '{size.24}'), AROUND);
    assert.deepEqual(problems, [
      {
        code: 'skipped-tier',
        name: 'card.padding',
        message: 'component refers to primitive {size.24}; it may use semantic only',
      },
    ]);
    assert.equal(files.size, 0);
  });

  it('fail when a semantic token uses another', () => {
    assert.deepEqual(brief(checkTiers(broken('semantic', 'color.page', '{color.surface}'))), [
      'skipped-tier color.page',
    ]);
  });

  it('fail when a mode does so', () => {
    const [problem] = checkTiers(broken('dark', 'color.page', '{color.surface}'));
    assert.equal(
      problem?.message,
      'semantic refers to semantic {color.surface} in mode dark; it may use primitive only',
    );
  });

  it('fail the build on a literal outside the primitives', async () => {
    const { problems } = await buildTokens(broken('semantic', 'space.4', { value: 17, unit: 'px' }), AROUND);
    assert.deepEqual(problems, [
      { code: 'literal', name: 'space.4', message: 'holds a literal ({"value":17,"unit":"px"}); only primitives may' },
    ]);
  });

  it('fail on a literal in a component and in a mode', () => {
    assert.deepEqual(brief(checkTiers(broken('component', 'qr.dark', '#000000'))), ['literal qr.dark']);
    assert.deepEqual(brief(checkTiers(broken('elder', 'font.size.m', { value: 22, unit: 'px' }))), [
      'literal font.size.m',
    ]);
  });

  it('fail when a mode sets what no semantic token is called', () => {
    const source = broken('dark', 'color.pgae', '{palette.night.900}');
    assert.deepEqual(brief(checkTiers(source)), ['unknown-override color.pgae']);
    assert.deepEqual(brief(checkTiers(broken('dark', 'card.padding', '{size.24}'))), ['unknown-override card.padding']);
  });

  it('allow system colours in forced colours, and nothing else', () => {
    assert.deepEqual(checkTiers(broken('forced', 'color.page', 'ButtonFace')), []);
    for (const value of ['{palette.rice.0}', '#ffffff', 'canvas', 'rebeccapurple']) {
      assert.deepEqual(brief(checkTiers(broken('forced', 'color.page', value))), ['not-a-system-colour color.page']);
    }
  });

  it('fail on one name in two tiers', () => {
    const source = copy();
    put(source.component, 'space.4', '{space.5}', { $type: 'dimension', $description: 'again' });
    assert.ok(brief(checkTiers(source)).includes('duplicate space.4'));
  });

  it('want a type of every token, and words for those that elements use', () => {
    const source = copy();
    put(source.semantic, 'mystery', '{size.4}');
    assert.deepEqual(
      checkTiers(source).map(({ name, message }) => `${name} ${message}`),
      ['mystery has no $type', 'mystery has no $description'],
    );
  });
});

describe('primitive colours', () => {
  const value = { colorSpace: 'oklch', components: [0.6, 0.1, 50], hex: '#ae7354' };

  it('carry the hex of their oklch components', () => {
    const [problem] = checkTiers(broken('primitive', 'palette.pine.50', { ...value, hex: '#123456' }));
    assert.match(problem?.message ?? '', /^its hex is "#123456" but its components are #[0-9a-f]{6}$/);
  });

  it('lie within sRGB', () => {
    const [problem] = checkTiers(broken('primitive', 'palette.pine.50', { ...value, components: [0.6, 0.3, 160] }));
    assert.equal(problem?.message, 'lies outside sRGB: lower its chroma');
  });

  it('are written in oklch', () => {
    for (const odd of [
      '#123456',
      { colorSpace: 'srgb', components: [1, 1, 1] },
      { colorSpace: 'oklch', components: [1] },
    ]) {
      assert.deepEqual(brief(checkTiers(broken('primitive', 'palette.pine.50', odd))), ['hex palette.pine.50']);
    }
  });

  it('may be another name for a primitive', () => {
    assert.deepEqual(checkTiers(broken('primitive', 'palette.pine.50', '{palette.pine.100}')), []);
  });
});
