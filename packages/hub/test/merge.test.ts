import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergePatch } from '../../feeds/src/merge-patch.ts';
import { mergeFrom } from '../src/http/merge.ts';

const withoutNulls = fc.object({
  withNullPrototype: false,
  values: [fc.integer(), fc.string(), fc.boolean()],
  maxDepth: 4,
});

describe('mergeFrom', () => {
  it('makes one document into the other, by the kit’s own reading of a patch', () => {
    fc.assert(
      fc.property(withoutNulls, withoutNulls, (before, after) => {
        const patch = mergeFrom(before, after);
        assert.deepEqual(patch === undefined ? before : mergePatch(before, patch), after);
      }),
    );
  });

  it('is nothing where nothing changed', () => {
    assert.equal(mergeFrom({ a: { b: [1] } }, { a: { b: [1] } }), undefined);
    assert.deepEqual(mergeFrom({ a: { b: [1], c: 2 }, d: 1 }, { a: { b: [2], c: 2 } }), { a: { b: [2] }, d: null });
  });
});
