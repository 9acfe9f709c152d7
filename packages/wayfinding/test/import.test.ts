import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlan } from '../src/import/index.ts';
import { samplePlan } from './support/sample.ts';

describe('readPlan', () => {
  it('reads plan.json, with or without a byte order mark', () => {
    const text = JSON.stringify(samplePlan());
    assert.deepEqual(readPlan(text).plan, samplePlan());
    assert.deepEqual(readPlan('\ufeff' + text).problems, []);
  });

  it('says what is wrong and throws nothing', () => {
    assert.match(readPlan('{').failure!, /JSON/);
    assert.equal(readPlan('[]').plan, undefined);
    assert.ok(readPlan('{"zones": 3}').problems.length);
  });
});
