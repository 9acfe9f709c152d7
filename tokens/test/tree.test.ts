import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flatten, merge } from '../lib/tree.ts';

describe('flatten', () => {
  it('names tokens by their path and inherits the type of the nearest group', () => {
    const tokens = flatten({
      size: { $type: 'dimension', small: { $value: 1 }, odd: { $type: 'number', $value: 2, $description: 'odd' } },
      loose: { $value: 3 },
    });
    assert.deepEqual(
      [...tokens.values()],
      [
        { path: 'size.small', type: 'dimension', value: 1, description: undefined },
        { path: 'size.odd', type: 'number', value: 2, description: 'odd' },
        { path: 'loose', type: undefined, value: 3, description: undefined },
      ],
    );
  });

  it('takes no extension for a token', () => {
    assert.equal(flatten({ $extensions: { a: { $value: 1 } }, note: 'words' }).size, 0);
  });
});

describe('merge', () => {
  it('keeps what only one has and lets the later token win as a whole', () => {
    const merged = merge(
      { a: { $value: 1, $description: 'old' }, b: { c: { $value: 2 } } },
      { a: { $value: 3 }, b: { d: { $value: 4 } } },
    );
    assert.deepEqual(merged, { a: { $value: 3 }, b: { c: { $value: 2 }, d: { $value: 4 } } });
  });
});
