import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cutPersonal, parseHallState } from '../src/index.ts';
import { caseOf } from './support/documents.ts';
import { at, changed, pathsOf } from './support/mutate.ts';

const CUT: [string, string][] = [
  ['王社工13812345678', '王社工'],
  ['13812345678', ''],
  ['电话 138 1234 5678 谢谢', '电话  谢谢'],
  ['138-1234-5678', ''],
  ['+86 13812345678', ''],
  ['1３８１２３４５６７８号', '号'],
  ['138\u200b1234\u200b5678', ''],
  ['13812345678,13987654321', ','],
  ['13812345678 13987654321', ''],
  ['身份证210702199001011234', '身份证'],
  ['21070219900101123X', ''],
  ['21070219900101123x', ''],
  ['210702 19900101 1234', ''],
  ['210702900101123', ''],
  ['座机0416-1234567', '座机'],
  ['(024)12345678', ''],
];

const KEPT = [
  'A012',
  '3号茶桌',
  '2026-09-24T09:12:30+08:00',
  '12345 热线',
  '400-800-8888',
  '1234567890123456789',
  '01J8Z6T0Q4M2N8P5',
  '210702199013011234',
  '下午3点到5点,2号桌和12号桌',
  '编号 20260924001',
];

describe('cutPersonal', () => {
  for (const [text, clean] of CUT) {
    it(`cuts “${text}”`, () => assert.equal(cutPersonal(text), clean));
  }
  for (const text of KEPT) {
    it(`keeps “${text}”`, () => assert.equal(cutPersonal(text), text));
  }
});

describe('cutPersonal, for any text', () => {
  it('leaves nothing that it would cut another time', () => {
    const pieces = '138 1 13812345678 1234 5678 0416 1234567 - ( ) +86 86 210702 19900101 X 张 0 ９'.split(' ');
    const check = (parts: string[]) => {
      const clean = cutPersonal(parts.join(''));
      assert.equal(cutPersonal(clean), clean);
    };
    const example: [string[]] = [['0416', ')', '0416', '138', '138', '-', '138', '0416']];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), check), {
      numRuns: 5000,
      examples: [example],
    });
  });
});

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));
const two = (min: number, max: number) => fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`);
const idCard = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.constantFrom('18', '19', '20'),
    digits(2),
    two(1, 12),
    two(1, 31),
    digits(3),
    fc.constantFrom('0', '7', 'X', 'x'),
  )
  .map((parts) => parts.join(''));
const wide = (text: string) => text.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const number = fc.oneof(mobile, idCard);
const around = fc.string({ unit: fc.constantFrom('张', 'a', '号', ',', ' ', ':', '('), maxLength: 4 });

describe('parseHallState and personal data', () => {
  const { document } = caseOf('parseHallState');
  const texts = pathsOf(document).filter((path) => typeof at(document, path) === 'string');

  it('lets no ID or phone number through any field, and reports each', () => {
    const check = (path: any, before: string, secret: string, after: string, disguise: boolean) => {
      const spoilt = changed(
        document,
        path,
        (container, step) => (container[step] = before + (disguise ? wide(secret) : secret) + after),
      );
      const result = parseHallState(spoilt);
      const written = JSON.stringify(result);
      assert.ok(!written.includes(secret) && !written.includes(wide(secret)));
      assert.ok(result.problems.some((problem) => problem.path.join() === path.join() && problem.level === 'error'));
    };
    fc.assert(fc.property(fc.constantFrom(...texts), around, number, around, fc.boolean(), check), { numRuns: 10_000 });
  });

  it('lets none through as a name of a field or an entry', () => {
    const objects = [[], ...pathsOf(document)].filter((path) => {
      const value = at(document, path);
      return typeof value === 'object' && !Array.isArray(value);
    });
    const check = (path: any, secret: string) => {
      const result = parseHallState(changed(document, [...path, secret], (container, step) => (container[step] = {})));
      assert.ok(!JSON.stringify(result).includes(secret));
      assert.deepEqual(
        result.problems.map((problem) => [problem.path, problem.code]),
        [[path, 'personal-data']],
      );
    };
    fc.assert(fc.property(fc.constantFrom(...objects), number, check), { numRuns: 2000 });
  });

  it('keeps the rest of the text, and drops a call that had nothing else for its number', () => {
    const { value, problems } = parseHallState({
      hall: 'h',
      staff: { w1: { label: '王社工 13812345678' } },
      calls: { a: { no: '13812345678', state: 'calling' } },
    });
    assert.equal(value!.staff.w1!.label, '王社工');
    assert.deepEqual(value!.calls, {});
    assert.deepEqual(
      problems.filter(({ code }) => code === 'personal-data').map(({ path }) => path),
      [
        ['staff', 'w1', 'label'],
        ['calls', 'a', 'no'],
      ],
    );
  });
});
