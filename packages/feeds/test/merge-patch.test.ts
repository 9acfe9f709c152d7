import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unwrap } from '../src/cloud-event.ts';
import { mergePatch } from '../src/merge-patch.ts';

describe('mergePatch', () => {
  // RFC 7396, appendix A.
  const cases: [target: unknown, patch: unknown, result: unknown][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of cases) {
    it(`${JSON.stringify(target)} + ${JSON.stringify(patch)}`, () => deepEqual(mergePatch(target, patch), result));
  }

  it('changes neither, and reaches no prototype', () => {
    const target = Object.freeze({ a: Object.freeze({ b: 1 }) });
    const patch = JSON.parse('{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"a":{"c":2}}') as object;
    const merged = mergePatch(target, patch) as { a: object };
    deepEqual(merged.a, { b: 1, c: 2 });
    equal(({} as { evil?: number }).evil, undefined);
    equal(Object.getPrototypeOf(merged), Object.prototype);
  });

  it('says the same twice as once', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const once = mergePatch(target, patch);
        deepEqual(mergePatch(once, patch), once);
      }),
    );
  });

  it('stops at a depth that no document has', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = { deep };
    equal(typeof mergePatch({}, deep), 'object');
  });
});

describe('unwrap', () => {
  const state = { v: 1, hall: 'h1' };
  const envelope = { specversion: '1.0', id: '1', source: '/hall', type: 'hkt.state' };

  it('takes a document out of a CloudEvents envelope', () => {
    deepEqual(unwrap({ ...envelope, data: state }), state);
    deepEqual(unwrap({ ...envelope, data: JSON.stringify(state) }), state);
    equal(unwrap({ ...envelope, data: 'no json' }), 'no json');
  });

  it('leaves everything else as it is', () => {
    for (const body of [state, { ...state, specversion: '1.0' }, [], null, 7, 'x']) equal(unwrap(body), body);
  });
});
