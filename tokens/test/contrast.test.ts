import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, luminance, over, parseColor } from '../lib/runtime/contrast.ts';
import { deltaE, labDistance, toLab } from '../lib/runtime/delta-e.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.equal(contrast('#7a5c3d', '#7a5c3d'), 1);
  });

  it('agrees with the known border case of grey on white', () => {
    assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48');
    assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54');
  });

  it('is the same either way and never leaves 1 to 21', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const ratio = contrast(a, b);
        assert.ok(Math.abs(ratio - contrast(b, a)) < 1e-9 && ratio >= 1 && ratio <= 21);
      }),
    );
  });

  it('lets ink that one can see through lose', () => {
    assert.equal(contrast('rgba(0,0,0,0.5)', '#ffffff'), contrast('#808080', '#ffffff'));
  });

  it('takes a ground that one can see through at its worst', () => {
    assert.equal(contrast('#ffffff', 'rgba(0,0,0,0.5)'), contrast('#ffffff', '#808080'));
  });

  it('refuses what it cannot compute', () => {
    assert.throws(() => luminance('var(--x)'), /not a colour that can be computed: "var\(--x\)"/);
  });
});

describe('parseColor', () => {
  it('reads each way of writing', () => {
    assert.deepEqual(parseColor('#F80'), { r: 255, g: 136, b: 0, a: 1 });
    assert.deepEqual(parseColor('#ff880033'), { r: 255, g: 136, b: 0, a: 0.2 });
    assert.deepEqual(parseColor('rgb(1, 2, 3)'), { r: 1, g: 2, b: 3, a: 1 });
    assert.deepEqual(parseColor('rgba(1,2,3,.5)'), { r: 1, g: 2, b: 3, a: 0.5 });
  });

  it('knows no keywords', () => {
    for (const odd of ['red', 'Canvas', '#12', '#12345', '', 'rgb(1 2 3)']) assert.equal(parseColor(odd), undefined);
  });
});

describe('over', () => {
  it('mixes by alpha', () => {
    assert.equal(over('rgba(255,255,255,0.25)', '#000000'), '#404040');
    assert.equal(over('#123456', '#ffffff'), '#123456');
  });
});

describe('deltaE', () => {
  // Published pairs of Sharma, Wu and Dalal (2005), the reference data of CIEDE2000: L a b, L a b, distance.
  const pairs: readonly (readonly number[])[] = [
    [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
    [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
    [50, 0, 0, 50, -1, 2, 2.3669],
    [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
    [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
    [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
    [50, 2.5, 0, 50, 0, -2.5, 4.3065],
    [50, 2.5, 0, 73, 25, -18, 27.1492],
    [50, 2.5, 0, 61, -5, 29, 22.8977],
    [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
    [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
    [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
    [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  ];

  for (const [l1, a1, b1, l2, a2, b2, expected] of pairs as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ][]) {
    it(`is ${expected} between (${l1} ${a1} ${b1}) and (${l2} ${a2} ${b2}), either way`, () => {
      const one = { l: l1, a: a1, b: b1 };
      const two = { l: l2, a: a2, b: b2 };
      assert.equal(labDistance(one, two).toFixed(4), expected.toFixed(4));
      assert.equal(labDistance(two, one).toFixed(4), expected.toFixed(4));
    });
  }

  it('is nothing for a colour and itself', () => {
    fc.assert(fc.property(hex, (color) => assert.ok(deltaE(color, color) < 1e-9)));
  });

  it('knows white and refuses keywords', () => {
    assert.equal(toLab('#ffffff').l.toFixed(2), '100.00');
    assert.throws(() => toLab('white'), TypeError);
  });
});
