import { deepEqual, equal, throws } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonical } from '../src/pack/canonical.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const numRuns = Number(process.env['HKT_RUNS'] ?? 2000);

/** RFC 8785, appendix B: the bits of a double and its text. */
const numbers: [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

describe('canonical', () => {
  for (const [bits, text] of numbers) {
    it(`writes the double ${bits} as ${text}`, () => equal(canonical(double(bits)), text));
  }

  it('writes the example of RFC 8785, 3.2.2', () => {
    const input = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
      "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
    const output =
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
      String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    equal(canonical(JSON.parse(input)), output);
  });

  it('sorts names by UTF-16 units, as in RFC 8785, 3.2.3', () => {
    const input = { '\u20ac': 5, '\r': 1, '\ufb33': 7, '1': 2, '\ud83d\ude00': 6, '\u0080': 3, '\u00f6': 4 };
    deepEqual(Object.values(JSON.parse(canonical(input)) as object).sort(), [1, 2, 3, 4, 5, 6, 7]);
    equal(canonical(input), '{"\\r":1,"1":2,"\u0080":3,"\u00f6":4,"\u20ac":5,"\ud83d\ude00":6,"\ufb33":7}');
  });

  it('leaves out fields that are undefined', () => equal(canonical({ b: undefined, a: 1 }), '{"a":1}'));

  for (const [what, value] of [
    ['NaN', NaN],
    ['Infinity', [Infinity]],
    ['undefined', undefined],
    ['a function', { f: () => 1 }],
    ['a lone high surrogate', 'x\ud800'],
    ['a lone low surrogate', '\udc00x'],
    ['a lone surrogate in a name', { '\ud800': 1 }],
  ] as const) {
    it(`refuses ${what}`, () => throws(() => canonical(value), TypeError));
  }

  it('refuses a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    throws(() => canonical(circle), TypeError);
  });

  it('needs no other in a page: canonicalize is in no package’s dependencies', () => {
    for (const path of globSync(fileURLToPath(new URL('../../*/package.json', import.meta.url)))) {
      const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      deepEqual(
        Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => name === 'canonicalize'),
        [],
      );
    }
  });

  it('agrees with the canonicalize package on any JSON', () => {
    const json = fc.jsonValue({ maxDepth: 8, stringUnit: 'binary' });
    fc.assert(
      fc.property(json, (value) => canonical(value) === canonicalize(value)),
      { numRuns },
    );
  });
});
