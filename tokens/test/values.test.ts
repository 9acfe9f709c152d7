import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cssValue } from '../lib/css-value.ts';
import { expandPairs } from '../lib/pair-rules.ts';
import { scanUsages, usesIn } from '../lib/usages.ts';

describe('cssValue', () => {
  const px = (value: number) => ({ value, unit: 'px' });

  it('writes each type as CSS of any age reads it', () => {
    assert.equal(cssValue('dimension', px(16)), '16px');
    assert.equal(cssValue('duration', { value: 120, unit: 'ms' }), '120ms');
    assert.equal(cssValue('number', 1.6), '1.6');
    assert.equal(cssValue('cubicBezier', [0, 0, 0.2, 1]), 'cubic-bezier(0,0,0.2,1)');
    assert.equal(cssValue('fontFamily', ['Noto Sans SC', 'sans-serif']), '"Noto Sans SC",sans-serif');
    assert.equal(cssValue('color', { colorSpace: 'oklch', components: [0, 0, 0], hex: '#000000' }), '#000000');
    assert.equal(
      cssValue('color', { colorSpace: 'oklch', components: [0, 0, 0], alpha: 0.5, hex: '#000000' }),
      'rgba(0,0,0,0.5)',
    );
    assert.equal(
      cssValue('color', { colorSpace: 'oklch', components: [0, 0, 0], alpha: 1, hex: '#000000' }),
      '#000000',
    );
  });

  it('writes a shadow without what says nothing', () => {
    const layer = { color: '#000000', offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) };
    assert.equal(cssValue('shadow', [layer, { ...layer, spread: px(-2) }]), '0 1px 2px #000000,0 1px 2px -2px #000000');
    assert.equal(cssValue('shadow', []), 'none');
  });

  it('leaves alone what is already CSS', () => {
    for (const type of ['color', 'shadow', 'fontFamily', 'cubicBezier', 'dimension', undefined]) {
      assert.equal(cssValue(type, 'ready'), 'ready');
    }
  });
});

describe('expandPairs', () => {
  it('writes roles and loudness out, each pair once', () => {
    const rule = {
      why: '',
      kind: 'text',
      ink: ['color.{role}.on.{loudness}'],
      ground: ['color.{role}.fill.{loudness}'],
    } as const;
    const pairs = expandPairs([rule, rule]);
    assert.equal(pairs.length, 18);
    assert.deepEqual(pairs[0], {
      ink: '--hkt-color-neutral-on-quiet',
      ground: '--hkt-color-neutral-fill-quiet',
      kind: 'text',
    });
  });

  it('writes a plain rule as it is', () => {
    assert.equal(expandPairs([{ why: '', kind: 'edge', ink: ['color.line'], ground: ['color.page'] }]).length, 1);
  });
});

describe('usages', () => {
  it('are properties read by var(), each once', () => {
    assert.deepEqual(usesIn('a{color:var(--hkt-a);margin:var( --hkt-b-2, 1px);padding:var(--hkt-a)} --hkt-c: 1'), [
      '--hkt-a',
      '--hkt-b-2',
    ]);
  });

  it('have a star where a template fills in', () => {
    assert.deepEqual(usesIn('`var(--hkt-color-${tone}-${part}-loud)`'), ['--hkt-color-*-*-loud']);
  });

  it('are found in the sources of the packages, and not in their tests', () => {
    const root = mkdtempSync(join(tmpdir(), 'hkt-usages-'));
    const src = join(root, 'packages/elements/src/button');
    mkdirSync(src, { recursive: true });
    mkdirSync(join(root, 'packages/feeds'));
    writeFileSync(join(src, 'a.styles.ts'), 'css`a{color:var(--hkt-a)}`');
    writeFileSync(join(src, 'b.css'), 'a{color:var(--hkt-a);margin:var(--hkt-b)}');
    writeFileSync(join(src, 'a.test.ts'), 'var(--hkt-test)');
    writeFileSync(join(src, 'README.md'), 'var(--hkt-readme)');
    const usages = scanUsages(root);
    rmSync(root, { recursive: true });
    assert.deepEqual(Object.fromEntries(usages), {
      '--hkt-a': ['packages/elements/src/button/a.styles.ts', 'packages/elements/src/button/b.css'],
      '--hkt-b': ['packages/elements/src/button/b.css'],
    });
  });

  it('are none where there are no packages', () => {
    assert.equal(scanUsages('/nowhere').size, 0);
  });
});
