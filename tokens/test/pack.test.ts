import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packNames } from '../lib/pack-names.ts';
import { barFor, literalOf, valuesFor, type PackColors } from '../lib/runtime/check-colors.ts';
import { checkPackWith, type PackRules } from '../lib/runtime/check-pack.ts';
import { nearestReserved } from '../lib/runtime/reserved.ts';
import { realKit } from './fixtures.ts';

const { sealed, pairs, source } = await realKit();
const rules: PackRules = { ...sealed, pairs, allowed: packNames(source), reserved: source.reserved };
const check = (pack: PackColors) => checkPackWith(rules, pack);
const FILL = '--hkt-color-primary-fill-loud';

/** A district of indigo cloth instead of persimmons. */
const INDIGO: PackColors = {
  base: { [FILL]: '#4a4e7d', '--hkt-color-primary-border-loud': '#4a4e7d', '--hkt-color-page': '#faf8f5' },
  signageLight: { [FILL]: '#3d4069' },
};

describe('a pack', () => {
  it('may recolour what is its own', () => {
    assert.deepEqual(check({}), []);
    assert.deepEqual(check(INDIGO), []);
  });

  it('may not touch what means the same everywhere', () => {
    for (const name of ['--hkt-color-danger-fill-loud', '--hkt-color-focus', '--hkt-font-size-m', '--hkt-nonsense']) {
      assert.deepEqual(check({ base: { [name]: '#333333' } }), [
        { code: 'not-allowed', name, message: `base: a pack may not set ${name}` },
      ]);
    }
  });

  it('has colours that can be computed', () => {
    const [problem] = check({ dark: { [FILL]: 'tomato' } });
    assert.equal(problem?.code, 'not-a-colour');
    assert.equal(problem?.message, 'dark: "tomato" is not #rgb, #rrggbb or rgba()');
  });

  it('has them in the sets there are', () => {
    const [problem] = check({ night: {} } as PackColors);
    assert.deepEqual([problem?.code, problem?.name], ['unknown-set', 'night']);
  });

  it('passes over a set without values', () => {
    assert.deepEqual(check({ dark: undefined } as unknown as PackColors), []);
  });

  it('keeps away from party red and safety colours', () => {
    for (const [value, of] of [
      ['#de2910', 'party red'],
      ['#0072ce', 'safety blue'],
      ['#f9b000', 'safety yellow'],
    ] as const) {
      const found = check({ base: { [FILL]: value } }).find(({ code }) => code === 'reserved-colour');
      assert.match(found?.message ?? '', new RegExp(`is ΔE \\d\\.\\d from ${of}`));
    }
  });

  it('may have pale words or grounds that happen to lean that way', () => {
    const near = check({ base: { '--hkt-color-text': '#9b2423' } }).filter(({ code }) => code === 'reserved-colour');
    assert.deepEqual(near, []);
  });

  it('does not build when a pair falls under its bar, in whatever mode', () => {
    const problems = check({ dark: { '--hkt-color-text': '#6b5a4c' } });
    assert.ok(problems.length > 0);
    for (const { code, name, message } of problems) {
      assert.equal(code, 'contrast');
      assert.ok(['--hkt-color-text', '--hkt-lockup-text-color'].includes(name), name);
      assert.match(message, /^#6b5a4c on --hkt-\S+ \S+ is \d\.\d\d:1; (4\.5|7):1 is needed \(dark/);
    }
  });

  it('reports one mode without counting more', () => {
    const only = { ...rules, pairs: pairs.filter((pair) => pair.kind === 'shape').slice(0, 1) };
    const pack = { contrastDark: { '--hkt-color-neutral-border-normal': '#120a06' } };
    const [problem] = checkPackWith(only, pack);
    assert.match(problem?.message ?? '', /\(dark, high contrast and 7 more\)$/);
  });

  it('reaches components through their semantic colour', () => {
    const values = valuesFor(sealed, {}, INDIGO);
    assert.equal(literalOf(values, '--hkt-lockup-mark-color'), '#4a4e7d');
    assert.equal(literalOf(values, '--hkt-nowhere'), '');
  });
});

describe('packNames', () => {
  it('are custom properties of the seal, by name and by pattern', () => {
    const names = packNames(source);
    assert.ok(names.includes(FILL) && names.includes('--hkt-header-fill'));
    assert.deepEqual(
      names.filter((name) => !(name in sealed.base)),
      [],
    );
  });

  it('follow rules that all match something', () => {
    for (const rule of source.pack) assert.ok(packNames({ ...source, pack: [rule] }).length > 0, rule);
  });
});

describe('bars', () => {
  it('are 4.5 and 7 for words, 3 for shapes, and 3 for edges in high contrast', () => {
    const high = { contrast: 'high' } as const;
    assert.deepEqual([barFor('text', {}), barFor('text', high), barFor('text', { signage: true })], [4.5, 7, 7]);
    assert.deepEqual([barFor('shape', {}), barFor('shape', high)], [3, 3]);
    assert.deepEqual([barFor('edge', {}), barFor('edge', high), barFor('edge', { signage: true })], [0, 3, 0]);
  });
});

describe('nearestReserved', () => {
  it('finds nothing where nothing can be computed', () => {
    assert.equal(nearestReserved('Canvas', rules.reserved), undefined);
    assert.equal(nearestReserved('#ffffff', []), undefined);
  });
});
