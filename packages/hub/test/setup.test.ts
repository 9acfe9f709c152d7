import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSetup } from '../src/domain/setup.ts';

const queues = { civil: { name: '民政', prefix: 'A' } };
const fails = (input: unknown, words: RegExp): void =>
  assert.throws(() => readSetup('h', input), { name: 'HktConfigError', code: 'HKT-E061', message: words });

describe('readSetup', () => {
  it('fills in the usual rules', () => {
    const setup = readSetup('h', { queues, rules: { stands: 60 } });
    assert.equal(setup.ttl, 45);
    assert.equal(setup.rules.stands, 60);
    assert.deepEqual(setup.rules.alternate, { ahead: 1, others: 1 });
    assert.deepEqual(setup.staff, {});
  });

  it('says what is wrong', () => {
    const staff = { w1: { label: '王社工', zone: 'service', queues: ['civil'] } };
    fails([], /^desk.json of h: it must be an object\. See docs\/errors\/HKT-E061\.md$/);
    fails({}, /"queues" must name at least one/);
    fails({ queues: { a: { prefix: 'A' } } }, /queue "a" has no name/);
    fails({ queues: { a: { name: 'x', prefix: 'a1' } } }, /the prefix of queue "a" must be 1 to 3 capital letters/);
    fails({ queues: { ...queues, b: { name: { zh: '乙' }, prefix: 'A' } } }, /two queues share the prefix "A"/);
    fails({ queues, staff: 3 }, /"staff" must be an object/);
    fails({ queues, staff: { w1: {} } }, /staff "w1" has no label/);
    fails({ queues, staff: { w1: { label: 'x' } } }, /staff "w1" has no zone/);
    fails({ queues, staff: { w1: { ...staff.w1, queues: ['no'] } } }, /takes a queue that is not there: "no"/);
    fails({ queues, staff: { w1: { label: 'x', zone: 'y' } } }, /takes a queue that is not there: "none"/);
    fails({ queues, staff, rules: { alternate: { ahead: 0, others: 1 } } }, /"rules.alternate" must count from 1/);
  });
});
