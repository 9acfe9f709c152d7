import { expect } from '@open-wc/testing';
import type { Call, HallState } from '@huiketing/model';
import { useFakeTimers } from '../testing/fake-timers.ts';
import { CallTurns } from './call-turns.ts';

const call = (no: string, fields: Partial<Call> = {}): Call => ({
  no,
  to: { zone: 'service' },
  state: 'calling',
  attempt: 1,
  at: '2026-09-24T09:12:30+08:00',
  ...fields,
});
const stateOf = (calls: Record<string, Call>): HallState => ({ calls }) as unknown as HallState;

describe('CallTurns', () => {
  let timers: ReturnType<typeof useFakeTimers>;
  let turns: CallTurns;
  let shown: string[];

  beforeEach(() => {
    timers = useFakeTimers();
    turns = new CallTurns();
    shown = [];
    turns.subscribe(() => shown.push(turns.current?.call.no ?? '–'));
  });
  afterEach(() => timers.restore());

  const late = { at: '2026-09-24T09:12:31+08:00' };

  it('takes what is new after the first state, in the order of the calls, each for its time', () => {
    turns.take(stateOf({ a: call('A') }), undefined);
    expect(shown).to.deep.equal([]);
    turns.take(stateOf({ a: call('A'), c: call('C', late), b: call('B') }), undefined);
    expect(shown).to.deep.equal(['B']);
    timers.pass(7999);
    expect(shown).to.deep.equal(['B']);
    timers.pass(1);
    expect(shown).to.deep.equal(['B', 'C']);
    timers.pass(8000);
    expect(shown).to.deep.equal(['B', 'C', '–']);
  });

  it('takes what the hall’s ledger gives out, also of the first state', () => {
    const calls = { a: call('A') };
    const due = [{ id: 'a', call: calls.a }];
    turns.take(stateOf(calls), () => due.splice(0));
    expect(shown).to.deep.equal(['A']);
  });

  it('calls again who is called again', () => {
    turns.take(stateOf({ a: call('A') }), undefined);
    turns.take(stateOf({ a: call('A', { attempt: 2 }) }), undefined);
    expect(shown).to.deep.equal(['A']);
  });

  it('calls no more who has come', () => {
    turns.take(stateOf({}), undefined);
    turns.take(stateOf({ a: call('A'), b: call('B', late) }), undefined);
    turns.take(stateOf({ a: call('A', { state: 'arrived' }), b: call('B', late) }), undefined);
    expect(shown).to.deep.equal(['A', 'B']);
    turns.take(stateOf({}), undefined);
    expect(shown).to.deep.equal(['A', 'B', '–']);
  });

  it('waits for a voice, but not for ever', () => {
    turns.take(stateOf({}), undefined);
    turns.take(stateOf({ a: call('A'), b: call('B', late) }), undefined);
    const release = turns.hold();
    timers.pass(9000);
    expect(shown).to.deep.equal(['A']);
    release();
    release();
    expect(shown).to.deep.equal(['A', 'B']);
    turns.hold();
    timers.pass(40_000);
    expect(shown).to.deep.equal(['A', 'B', '–']);
    release();
  });

  it('leaves no timer when nobody follows', () => {
    const other = new CallTurns();
    const leave = other.subscribe(() => undefined);
    other.take(stateOf({}), undefined);
    other.take(stateOf({ a: call('A') }), undefined);
    leave();
    expect(timers.waiting).to.equal(0);
    expect(other.current).to.equal(undefined);
  });

  it('keeps a line of bounded length', () => {
    const calls: Record<string, Call> = {};
    turns.take(stateOf({}), undefined);
    for (let no = 0; no < 500; no++) calls[`c${no}`] = call(`A${no}`);
    turns.take(stateOf(calls), undefined);
    for (let no = 0; no < 120; no++) timers.pass(8000);
    expect(shown.length).to.equal(101);
  });
});
