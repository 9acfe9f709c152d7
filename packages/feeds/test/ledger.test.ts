import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call } from '@huiketing/model';
import { Ledger } from '../src/ledger.ts';
import type { TextStore } from '../src/surroundings.ts';

const now = Date.parse('2026-09-24T09:00:00+08:00');
const call = (fields: Partial<Call> = {}): Call => ({
  no: 'A1',
  to: { zone: 'service' },
  state: 'calling',
  attempt: 1,
  at: '2026-09-24T09:00:00+08:00',
  until: '2026-09-24T09:03:00+08:00',
  ...fields,
});

function shelf(kept = new Map<string, string>()): TextStore {
  return { get: (key) => kept.get(key), set: (key, text) => void kept.set(key, text) };
}

function claim(
  ledger: Ledger,
  calls: Record<string, Call>,
  change: { now?: number; isFirst?: boolean } = {},
): string[] {
  return ledger.claim({ calls, now, isFirst: false, ...change }).map((due) => `${due.id} ${due.call.attempt}`);
}

describe('Ledger', () => {
  it('gives out each attempt once', () => {
    const ledger = new Ledger(shelf(), '', 'h1');
    deepEqual(claim(ledger, { a: call() }), ['a 1']);
    deepEqual(claim(ledger, { a: call() }), []);
    deepEqual(claim(ledger, { a: call({ attempt: 2 }) }), ['a 2']);
    deepEqual(claim(ledger, { a: call({ attempt: 2 }), b: call() }), ['b 1']);
  });

  it('remembers across reloads, also at the first document', () => {
    const storage = shelf();
    claim(new Ledger(storage, '', 'h1'), { a: call() });
    deepEqual(claim(new Ledger(storage, '', 'h1'), { a: call(), b: call() }, { isFirst: true }), ['b 1']);
    deepEqual(claim(new Ledger(storage, '', 'h2'), { a: call() }), ['a 1']);
  });

  it('gives them out in the order of their call', () => {
    const calls = { late: call({ at: '2026-09-24T09:00:02+08:00' }), b: call(), a: call() };
    deepEqual(claim(new Ledger(shelf(), '', 'h1'), calls), ['a 1', 'b 1', 'late 1']);
  });

  it('gives out none after its until, and none that is not calling', () => {
    const ledger = new Ledger(shelf(), '', 'h1');
    deepEqual(claim(ledger, { a: call() }, { now: now + 180_001 }), []);
    for (const state of ['arrived', 'serving', 'done', 'missed', 'moved', 'cancelled'] as const)
      deepEqual(claim(ledger, { b: call({ state }) }), []);
    deepEqual(claim(ledger, { c: call({ until: undefined }) }, { now: now + 9e9 }), ['c 1']);
  });

  const failing: [string, TextStore | undefined][] = [
    ['is not there', undefined],
    ['holds rubbish', { ...shelf(), get: () => '{' }],
    ['holds a list', { ...shelf(), get: () => '[]' }],
    [
      'cannot be written',
      {
        get: () => '{}',
        set: () => {
          throw new Error('full');
        },
      },
    ],
    [
      'cannot be read',
      {
        ...shelf(),
        get: () => {
          throw new Error('blocked');
        },
      },
    ],
  ];
  for (const [what, storage] of failing) {
    it(`leaves the calls of a start unspoken when the book ${what}, and speaks those after it`, () => {
      const ledger = new Ledger(storage, '', 'h1');
      deepEqual(claim(ledger, { a: call() }, { isFirst: true }), []);
      deepEqual(claim(ledger, { a: call(), b: call() }), ['b 1']);
      deepEqual(claim(ledger, { a: call(), b: call() }), []);
    });
  }

  it('forgets after a day, but never what is still shown', () => {
    const kept = new Map<string, string>();
    const ledger = new Ledger(shelf(kept), '', 'h1');
    const standing = call({ until: undefined });
    claim(ledger, { a: standing, b: call() });
    const later = now + 3 * 86_400_000;
    deepEqual(claim(ledger, { a: standing, c: call({ until: undefined }) }, { now: later }), ['c 1']);
    deepEqual(Object.keys(JSON.parse([...kept.values()][0]!) as object).sort(), ['a 1', 'c 1']);
  });

  it('keeps its book small', () => {
    const kept = new Map<string, string>();
    const ledger = new Ledger(shelf(kept), '', 'h1');
    const calls: Record<string, Call> = {};
    for (let i = 0; i < 6000; i++) calls[`c${i}`] = call();
    claim(ledger, calls);
    deepEqual(Object.keys(JSON.parse([...kept.values()][0]!) as object).length, 5000);
  });
});
