import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attempt, NOTHING } from '../src/read/attempt.ts';
import { isList, nameValue } from '../src/read/problem.ts';
import { read } from '../src/read/read.ts';
import { Reading } from '../src/read/reading.ts';
import { list, object, table, text, words, whole } from '../src/schema/kit.ts';

function readIn(schema: any, value: unknown, options = {}) {
  const reading = new Reading(options);
  const result = read(schema, value, reading);
  return { result, problems: reading.finish().map(({ path, code }) => [path.join('.'), code]) };
}

describe('read', () => {
  it('stops when the budget is spent, and says so once', () => {
    const { result, problems } = readIn(
      list(list(words(), 100), 100),
      Array.from({ length: 50 }, () => ['a', 'b', 'c']),
      { most: 10 },
    );
    assert.deepEqual(problems, [['2.0', 'too-large']]);
    assert.deepEqual(result, [['a', 'b', 'c'], ['a', 'b', 'c'], []]);
  });

  it('stops a table when the budget is spent', () => {
    const entries = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, 'x']));
    const { result, problems } = readIn(table(words(), 100), entries, { most: 4 });
    assert.deepEqual([Object.keys(result as object).length, problems], [3, [['k3', 'too-large']]]);
  });

  it('reads at most as many entries as a list may have, however long it says it is', () => {
    const endless = new Proxy([], { get: (_target, key) => (key === 'length' ? 2 ** 53 : 7) });
    const { result, problems } = readIn(list(whole(), 3), endless);
    assert.deepEqual([result, problems], [[7, 7, 7], [['', 'too-many']]]);
  });

  it('reports a table as too long and keeps its beginning', () => {
    const { result, problems } = readIn(table(words(), 2), { a: 'x', b: 'y', c: 'z' });
    assert.deepEqual([result, problems], [{ a: 'x', b: 'y' }, [['', 'too-many']]]);
  });

  it('takes a list for no table and no object, and an object for no list', () => {
    assert.deepEqual(readIn(table(words(), 2), []).problems, [['', 'wrong-type']]);
    assert.deepEqual(readIn(object({}), []).problems, [['', 'wrong-type']]);
    assert.deepEqual(readIn(list(words(), 2), { length: 1, 0: 'x' }).problems, [['', 'wrong-type']]);
    assert.deepEqual(readIn(list(words(), 2), new Proxy([], { get: () => 'NaN' })).problems, [['', 'wrong-type']]);
  });

  it('drops entries with ids that are no codes', () => {
    const { result, problems } = readIn(table(words(), 9), { 'a b': 'x', 好: 'y', '<b>': 'z' });
    assert.deepEqual(
      [result, problems],
      [
        { 好: 'y' },
        [
          ['a b', 'wrong-value'],
          ['<b>', 'wrong-value'],
        ],
      ],
    );
  });

  it('reports an entry that throws, in a list and in a table', () => {
    const trap = {
      get() {
        throw new Error('trap');
      },
      enumerable: true,
    };
    assert.deepEqual(readIn(list(words(), 9), Object.defineProperty(['a', 'b'], 0, trap)), {
      result: ['b'],
      problems: [['0', 'unreadable']],
    });
    assert.deepEqual(readIn(table(words(), 9), Object.defineProperty({ b: 'x' }, 'a', trap)), {
      result: { b: 'x' },
      problems: [['a', 'unreadable']],
    });
  });

  it('takes a text in its short and its long form, and nothing else', () => {
    assert.equal(readIn(text(), '请坐').result, '请坐');
    assert.deepEqual(readIn(text(), { zh: '请坐', 'zh-Hant': '請坐' }).result, { zh: '请坐', 'zh-Hant': '請坐' });
    assert.deepEqual(readIn(text(), 5), { result: NOTHING, problems: [['', 'wrong-type']] });
    assert.deepEqual(readIn(text(3), '请坐一下'), { result: NOTHING, problems: [['', 'wrong-value']] });
    assert.deepEqual(readIn(text(), { zh: '请坐', 'not a language': 'x' }).problems, [
      ['not a language', 'unknown-field'],
    ]);
  });
});

describe('attempt', () => {
  it('gives NOTHING for what throws', () => {
    assert.equal(
      attempt(() => 5),
      5,
    );
    assert.equal(
      attempt(() => JSON.parse('{')),
      NOTHING,
    );
  });
});

describe('isList', () => {
  it('is false for a revoked Proxy', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    assert.equal(isList(proxy), true);
    revoke();
    assert.equal(isList(proxy), false);
  });
});

describe('nameValue', () => {
  it('names a value shortly, and quotes only where it may', () => {
    const cases: [unknown, string, string][] = [
      [null, 'null', 'null'],
      [undefined, 'undefined', 'undefined'],
      [true, 'true', 'true'],
      ['x', '"x"', 'other text'],
      ['x'.repeat(50), `"${'x'.repeat(40)}…"`, 'other text'],
      [5, '5', 'another number'],
      [[], 'a list', 'a list'],
      [{}, 'an object', 'an object'],
      [10n, 'a bigint', 'a bigint'],
      [() => 1, 'a function', 'a function'],
    ];
    for (const [value, open, quiet] of cases)
      assert.deepEqual([nameValue(value, true), nameValue(value, false)], [open, quiet]);
  });
});
