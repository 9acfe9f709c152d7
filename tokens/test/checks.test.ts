import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkContrast,
  checkElder,
  checkFiles,
  checkNames,
  checkPrinted,
  checkReserved,
  checkSigns,
} from '../lib/checks.ts';
import { buildTokens, checkValues, makeKit } from '../lib/pipeline.ts';
import { formatProblem } from '../lib/problem.ts';
import { resolveTree } from '../lib/resolve.ts';
import { brief, broken, copy, drop, put, realKit } from './fixtures.ts';

const AROUND = { listed: [], changelog: '', usages: new Map() };

describe('the kit as it is', () => {
  it('has no problem in any combination of modes', async () => {
    assert.deepEqual(checkValues(await realKit()).map(formatProblem), []);
  });
});

describe('contrast', () => {
  const failing = async (...args: Parameters<typeof broken>) => {
    const kit = await makeKit(broken(...args));
    return checkContrast(kit.sealed, kit.pairs);
  };

  it('fails the build under 4.5:1, with both names, the figures and every combination', async () => {
    const { problems, files } = await buildTokens(broken('semantic', 'color.text-quiet', '{palette.wood.500}'), AROUND);
    const problem = problems.find(({ message }) => message.includes('--hkt-color-page'));
    assert.equal(problem?.code, 'contrast');
    assert.equal(problem?.name, '--hkt-color-text-quiet');
    assert.match(
      problem?.message ?? '',
      /^#978573 on --hkt-color-page #fbf7ee is 3\.\d\d:1; 4\.5:1 is needed \(light · light, elder · /,
    );
    assert.equal(files.size, 0);
  });

  it('fails under 7:1 in high contrast, though 4.5:1 is reached', async () => {
    const problems = await failing('contrastLight', 'color.link', '{palette.persimmon.600}');
    assert.ok(problems.length > 0);
    for (const { name, message } of problems) {
      assert.equal(name, '--hkt-color-link');
      assert.match(message, /; 7:1 is needed \(light, high contrast/);
    }
  });

  it('fails under 7:1 on signs, though a page would do', async () => {
    const problems = await failing('signageLight', 'color.primary.fill.loud', '{palette.persimmon.600}');
    assert.deepEqual(brief(problems), ['contrast --hkt-color-primary-on-loud']);
    assert.match(problems[0]?.message ?? '', /7:1 is needed \(light, signage · /);
  });

  it('fails under 3:1 for a boundary, in the one mode that has it', async () => {
    const problems = await failing('dark', 'color.danger.border.normal', '{palette.plum.800}');
    assert.ok(problems.length > 0);
    for (const { name, message } of problems) {
      assert.equal(name, '--hkt-color-danger-border-normal');
      assert.match(message, /; 3:1 is needed \(dark · /);
      assert.doesNotMatch(message, /light|high contrast/);
    }
  });

  it('lets a hairline be faint, but not in high contrast', async () => {
    assert.deepEqual(await failing('semantic', 'color.line', '{palette.rice.100}'), []);
    const problems = await failing('contrastDark', 'color.line', '{palette.night.800}');
    assert.ok(problems.length > 0 && problems.every(({ name }) => name === '--hkt-color-line'));
  });

  it('follows a component to its colour', async () => {
    const problems = await failing('component', 'lockup.mark-color', '{color.line}');
    assert.ok(brief(problems).includes('contrast --hkt-lockup-mark-color'));
  });

  it('takes a veil at its worst, over any page', async () => {
    const problems = await failing('semantic', 'color.scrim', '{palette.shade.a16}');
    assert.ok(brief(problems).includes('contrast --hkt-color-on-scrim'));
  });

  it('counts a pair that nobody defines as failed', async () => {
    const { sealed } = await realKit();
    const [problem] = checkContrast(sealed, [{ ink: '--hkt-color-txet', ground: '--hkt-color-page', kind: 'text' }]);
    assert.match(problem?.message ?? '', /^nothing on --hkt-color-page .* is 0\.00:1/);
    const [other] = checkContrast(sealed, [{ ink: '--hkt-color-text', ground: '--hkt-color-paeg', kind: 'text' }]);
    assert.match(other?.message ?? '', /on --hkt-color-paeg nothing is 0\.00:1/);
  });
});

describe('长辈版', () => {
  it('fails the build under 18 px', async () => {
    const { problems } = await buildTokens(broken('elder', 'font.size.xs', '{size.16}'), AROUND);
    const [problem] = problems.filter(({ code }) => code === 'elder-text');
    assert.deepEqual(problem, {
      code: 'elder-text',
      name: '--hkt-font-size-xs',
      message: 'is 16px; at least 18 is needed (light, elder)',
    });
  });

  it('fails when only a second mode makes it small', async () => {
    const source = copy();
    drop(source.modes.elder, 'font.size.xs');
    put(source.semantic, 'font.size.xs', '{size.18}');
    put(source.modes.compact, 'font.size.xs', '{size.14}', { $type: 'dimension' });
    const [problem] = checkElder((await makeKit(source)).sealed);
    assert.equal(problem?.message, 'is 14px; at least 18 is needed (light, elder, compact)');
  });

  it('fails when lines stand closer than 1.3', async () => {
    const source = broken('elder', 'line-height.tight', '{leading.110}');
    put(source.primitive, 'leading.110', 1.1);
    assert.deepEqual(brief(checkElder((await makeKit(source)).sealed)), ['elder-text --hkt-line-height-tight']);
  });

  it('fails when density shrinks a target', async () => {
    const source = broken('compact', 'target-size', '{size.36}', { $type: 'dimension' });
    const [problem] = checkElder((await makeKit(source)).sealed);
    assert.equal(problem?.message, 'is 36px; at least 44 is needed (light, compact)');
  });
});

describe('printed values', () => {
  const odd: readonly [string, unknown][] = [
    ['[object', { unit: 'ms' }],
    ['NaN', Number.NaN],
    ['undefined', 'undefined'],
    ['null', null],
    ['nothing', ''],
  ];

  for (const [what, value] of odd) {
    it(`fail the build when they come out as ${what}`, async () => {
      const kit = await makeKit(copy());
      const base = new Map([...kit.resolved.base, ...(await resolveTree({ x: { $type: 'duration', $value: value } }))]);
      const problems = checkPrinted({ ...kit.resolved, base });
      assert.deepEqual(brief(problems), ['printed x']);
    });
  }

  it('fail the whole build, with the names of all that follow', async () => {
    const { problems, files } = await buildTokens(broken('primitive', 'time.120', { unit: 'ms' }), AROUND);
    assert.deepEqual(brief(problems.filter(({ code }) => code === 'printed')), [
      'printed time.120',
      'printed duration.fast',
    ]);
    assert.match(problems[0]?.message ?? '', /prints as "\[object Object\]"/);
    assert.equal(files.size, 0);
  });

  it('are looked for inside a shadow and in every mode', async () => {
    const bad = [{ color: '{palette.shade.a06}', offsetX: { value: 0, unit: 'px' } }];
    const kit = await makeKit(broken('primitive', 'shadow.night-low', bad));
    const problems = checkPrinted(kit.resolved);
    assert.deepEqual(brief(problems), ['printed shadow.night-low', 'printed elevation.1']);
    assert.match(problems[1]?.message ?? '', /undefined.* in mode dark$/);
  });

  it('are looked for once more in the written files, but not in code', () => {
    const files = new Map<string, string | Uint8Array>([
      ['a.css', '--hkt-x: undefined;'],
      ['b.xml', '<dimen>NaNdp</dimen>\n<color>NaN</color>'],
      ['c.json', '"[object Object]"'],
      ['d.js', 'if (x === undefined) y;'],
      ['e.ase', new Uint8Array([1])],
      ['f.css', '--hkt-x: 1px;'],
    ]);
    assert.deepEqual(brief(checkFiles(files)), ['printed a.css', 'printed b.xml', 'printed c.json']);
  });
});

describe('reserved colours', () => {
  it('keep a fill away from safety red, and say how near it came', async () => {
    const source = broken('primitive', 'palette.plum.600', {
      colorSpace: 'oklch',
      components: [0.53, 0.19, 25],
      hex: '#be2f2f',
    });
    const [problem] = checkReserved((await makeKit(source)).sealed, source.reserved);
    assert.match(problem?.message ?? '', /in base is ΔE \d\.\d from .*red.*; at least 10 is needed$/);
  });
});

describe('sign sizes', () => {
  it('written down must be those of the formula', async () => {
    const kit = await makeKit(broken('primitive', 'screen.reference.elder', { value: 58, unit: 'px' }));
    assert.deepEqual(checkSigns(kit.resolved.base), [
      { code: 'sign-size', name: 'screen.reference.elder', message: 'is 58px; the formula gives 59px' },
    ]);
  });

  it('must be there', async () => {
    const base = new Map((await realKit()).resolved.base);
    base.delete('screen.reference.call');
    assert.deepEqual(
      checkSigns(base).map(({ message }) => message),
      ['is missing; the formula gives 176px'],
    );
  });
});

describe('names', () => {
  it('fail the build when one is gone without a word', async () => {
    const { problems, files } = await buildTokens(copy(), { ...AROUND, listed: ['--hkt-color-gone'] });
    const [problem] = problems.filter(({ code }) => code === 'removed-name');
    assert.equal(problem?.name, '--hkt-color-gone');
    assert.match(problem?.message ?? '', /CHANGELOG\.md/);
    assert.equal(files.size, 0);
  });

  it('may go with an entry in the changelog', () => {
    assert.deepEqual(checkNames(['--hkt-b'], ['--hkt-a', '--hkt-b'], '- `--hkt-a` is now `--hkt-b`.'), []);
  });

  it('are not covered by an entry for a longer name', () => {
    assert.deepEqual(brief(checkNames([], ['--hkt-a'], '- `--hkt-a-b` went.')), ['removed-name --hkt-a']);
  });

  it('must come onto the list, or their loss would never be seen', () => {
    assert.deepEqual(brief(checkNames(['--hkt-a'], [], '')), ['unlisted-name --hkt-a']);
  });
});
