import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CALL_STATES, parseHallState } from '../src/index.ts';
import type { HallState } from '../src/index.ts';
import { caseOf } from './support/documents.ts';

function state(change: (state: any) => void = () => {}): any {
  const copy = structuredClone(caseOf('parseHallState').document);
  change(copy);
  return copy;
}

function read(change: (state: any) => void): { value: HallState; found: [string, string][]; messages: string[] } {
  const { value, problems } = parseHallState(state(change));
  return {
    value: value as HallState,
    found: problems.map(({ path, code }) => [path.join('.'), code]),
    messages: problems.map(({ message }) => message),
  };
}

describe('parseHallState', () => {
  it('reads the example of the protocol, where null and absent are equal', () => {
    const example = JSON.parse(
      '{"v":1,"hall":"sample-hall","epoch":"b3f1","seq":1841,"now":"2026-09-24T09:12:33+08:00","ttl":45,' +
        '"queues":{},"staff":{},"calls":{"01J8Z":{"no":"A012","queue":"civil","to":{"zone":"service"},"state":"calling",' +
        '"attempt":2,"at":"2026-09-24T09:12:30+08:00","from":null}},"next":{},"notices":{},"alert":null}',
    );
    const { ok, value, problems } = parseHallState(example);
    assert.deepEqual([ok, problems], [true, []]);
    assert.equal('from' in value!.calls['01J8Z']!, false);
    assert.equal('alert' in value!, false);
  });

  it('gives empty tables and the usual attempt for what a small sender leaves out', () => {
    const { ok, value } = parseHallState({
      v: 1,
      hall: 'h',
      epoch: 'e',
      seq: 0,
      now: '2026-09-24T09:12:33Z',
      ttl: 45,
      calls: { a: { no: 'A1', to: { zone: 'service' }, state: 'calling', at: '2026-09-24T09:12:33Z' } },
    });
    assert.ok(ok);
    assert.deepEqual([value!.queues, value!.staff, value!.next, value!.notices], [{}, {}, {}, {}]);
    assert.equal(value!.calls.a!.attempt, 1);
  });

  it('reads the data of a CloudEvents envelope, with paths into the envelope', () => {
    const { value, problems } = parseHallState({
      specversion: '1.0',
      type: 'x',
      source: 'y',
      data: state((s) => (s.ttl = 'x')),
    });
    assert.equal(value!.hall, 'sample-hall');
    assert.deepEqual(
      problems.map(({ path }) => path),
      [['data', 'ttl']],
    );
  });

  it('takes no envelope without data for one', () => {
    assert.equal(parseHallState({ specversion: '1.0' }).value, undefined);
    assert.equal(parseHallState({ specversion: 1, data: state() }).value, undefined);
  });

  it('accepts no window and no counter, whatever they are called', () => {
    for (const name of ['window', 'counter', 'windowNo', 'counterNo', '窗口', '柜台']) {
      const { value, found } = read((s) => {
        s[name] = 3;
        s.queues.civil[name] = 3;
        s.staff.w1[name] = 3;
        s.calls['01J8Z'][name] = '3号';
        s.calls['01J8Z'].to[name] = 3;
        s.notices.tea[name] = 3;
      });
      assert.equal(found.length, 6, name);
      assert.ok(found.every(([path, code]) => path.endsWith(name) && code === 'refused-field'));
      assert.deepEqual(value, state());
    }
  });

  it('takes each call state and drops a call in a state it does not know', () => {
    for (const known of CALL_STATES)
      assert.equal(read((s) => (s.calls['01J8Z'].state = known)).value.calls['01J8Z']!.state, known);
    const { value, found } = read((s) => (s.calls['01J8Z'].state = 'paging'));
    assert.deepEqual(Object.keys(value.calls), ['01J8Y']);
    assert.deepEqual(found, [['calls.01J8Z.state', 'wrong-value']]);
  });

  it('takes a mask of up to five code points with a star, and no other', () => {
    const masks: [string, boolean][] = [
      ['张*', true],
      ['欧阳**娜', true],
      ['𬱖***𬱖', true],
      ['*', true],
      ['张三', false],
      ['张**三丰们', false],
      ['𬱖***𬱖𬱖', false],
    ];
    for (const [mask, good] of masks) {
      const { value, found } = read((s) => (s.calls['01J8Z'].mask = mask));
      assert.equal(value.calls['01J8Z']!.mask, good ? mask : undefined, mask);
      assert.deepEqual(found, good ? [] : [['calls.01J8Z.mask', 'wrong-value']], mask);
    }
  });

  it('has no field for a resident: name, ID, phone and address are dropped and reported', () => {
    const { value, found } = read((s) =>
      Object.assign(s.calls['01J8Z'], { name: '张三', idCard: 'x', phone: 'y', address: 'z' }),
    );
    assert.deepEqual(
      found,
      ['name', 'idCard', 'phone', 'address'].map((name) => [`calls.01J8Z.${name}`, 'unknown-field']),
    );
    assert.deepEqual(value, state());
  });

  it('quotes nothing of the feed in its messages', () => {
    const { messages } = read((s) => {
      s.calls['01J8Z'].priority = '张三丰';
      s.queues.civil.waiting = 31415926;
      s.epoch = ['张三丰'];
    });
    assert.equal(messages.length, 3);
    for (const message of messages) assert.doesNotMatch(message, /张三丰|31415926/);
  });

  it('drops a moment without an offset or outside the calendar', () => {
    for (const at of ['2026-09-24T09:12:30', '2026-13-24T09:12:30Z', 'yesterday', 1790000000]) {
      const { value, found } = read((s) => (s.calls['01J8Z'].at = at));
      assert.equal(value.calls['01J8Z']!.at, undefined);
      assert.equal(found[0]![0], 'calls.01J8Z.at');
    }
  });

  it('keeps the hall when the version is another, and says so', () => {
    const { value, found } = read((s) => (s.v = 2));
    assert.equal(value.v, undefined);
    assert.deepEqual(found, [['v', 'wrong-value']]);
  });

  it('refuses the reserved hall id', () => {
    assert.deepEqual(read((s) => (s.hall = 'halls')).found, [['hall', 'wrong-value']]);
  });

  it('drops ids that every object carries by birth, as keys and as references', () => {
    const { value, found } = read((s) => {
      s.queues.constructor = { name: 'x', open: 'open' };
      s.calls['01J8Z'].queue = 'toString';
      s.next.valueOf = ['A1'];
    });
    assert.deepEqual(found, [
      ['queues.constructor', 'unsafe-key'],
      ['calls.01J8Z.queue', 'wrong-value'],
      ['next.valueOf', 'unsafe-key'],
    ]);
    assert.equal(value.calls['01J8Z']!.queue, undefined);
  });

  it('says what it used instead', () => {
    assert.deepEqual(read((s) => (s.ttl = 0)).messages, [
      'ttl: must be a whole number from 1 to 86400 (got another number). Using 45.',
    ]);
    assert.deepEqual(read((s) => delete s.now).messages, ['now: missing. Left out.']);
    assert.deepEqual(read((s) => delete s.calls['01J8Z'].no).messages, [
      'calls.01J8Z.no: missing. What it belongs to is left out.',
    ]);
  });

  it('drops an alert whose status it does not know: it must not take over a screen', () => {
    const { value, found } = read((s) => (s.alert.status = 'Really'));
    assert.equal(value.alert, undefined);
    assert.deepEqual(found, [['alert.status', 'wrong-value']]);
  });

  it('stops at the bound of its tables', () => {
    const calls: any = {};
    for (let index = 0; index < 2001; index++)
      calls[`c${index}`] = { no: 'A1', state: 'done', to: { zone: 'rest' }, at: '2026-09-24T09:12:30Z' };
    const { value, found } = read((s) => (s.calls = calls));
    assert.equal(Object.keys(value.calls).length, 2000);
    assert.deepEqual(found, [['calls', 'too-many']]);
  });
});
