import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildTokens, checkShape } from '../lib/pipeline.ts';
import { checkReferences, referencesIn } from '../lib/references.ts';
import { flatten } from '../lib/tree.ts';
import { brief, broken, put } from './fixtures.ts';

const AROUND = { listed: [], changelog: '', usages: new Map() };

describe('references', () => {
  it('are found in plain and composite values', () => {
    assert.deepEqual(referencesIn('{a.b}'), ['a.b']);
    assert.deepEqual(referencesIn([{ color: '{c}', blur: { value: 1, unit: 'px' } }, '{d}']), ['c', 'd']);
    assert.deepEqual(referencesIn('not {quite}'), []);
  });

  it('fail the build when they lead nowhere, with both names', async () => {
    const { problems, files } = await buildTokens(broken('semantic', 'color.page', '{palette.rice.51}'), AROUND);
    assert.deepEqual(problems, [
      { code: 'broken-reference', name: 'color.page', message: 'refers to {palette.rice.51}, which does not exist' },
    ]);
    assert.equal(files.size, 0);
  });

  it('fail inside a shadow too', () => {
    const source = broken('primitive', 'shadow.low', [{ color: '{palette.shade.gone}' }]);
    assert.deepEqual(brief(checkShape(source)), ['broken-reference shadow.low']);
  });

  it('fail in a mode', () => {
    const problems = checkShape(broken('dark', 'color.page', '{palette.night.1}'));
    assert.deepEqual(brief(problems), ['broken-reference color.page']);
  });

  it('fail the build when they lead back to where they began, with the whole loop', async () => {
    const source = broken('primitive', 'size.4', '{size.8}');
    put(source.primitive, 'size.8', '{size.4}');
    const { problems } = await buildTokens(source, AROUND);
    assert.deepEqual(problems[0], {
      code: 'circular-reference',
      name: 'size.4',
      message: 'refers to itself: size.4 → size.8 → size.4',
    });
  });

  it('may not point to themselves', () => {
    assert.deepEqual(brief(checkReferences(flatten({ a: { $value: '{a}' } }))), ['circular-reference a']);
  });

  it('may meet in one token without being a loop', () => {
    const tree = { a: { $value: '{c}' }, b: { $value: '{c}' }, c: { $value: '{d}' }, d: { $value: 1 } };
    assert.deepEqual(checkReferences(flatten(tree)), []);
  });
});
