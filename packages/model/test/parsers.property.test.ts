/** What must hold for all input, for each of the six parsers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Parsed, Path } from '../src/index.ts';
import { cases } from './support/documents.ts';
import { anything, hostileValues } from './support/hostile.ts';
import { assertSiblingsSurvive, at, changed, pathsOf, startsWith } from './support/mutate.ts';

const RUNS = 10_000;

/** Wrong in every place of every document. */
function wrongFor(current: unknown): fc.Arbitrary<unknown> {
  const never = [() => 1, Symbol('s'), NaN];
  return typeof current === 'object'
    ? fc.constantFrom<unknown>(true, 0.5, ...never)
    : fc.constantFrom<unknown>({ nonsense: [1] }, [[1]], { zh: 5 }, ...never);
}

function assertWellFormed({ ok, value, problems }: Parsed<unknown>): void {
  const errors = problems.filter(({ level }) => level === 'error');
  assert.equal(ok, value !== undefined && errors.length === 0);
  for (const { path, code, message, level } of problems) {
    assert.ok(path.every((step) => typeof step === 'string' || (Number.isInteger(step) && (step as number) >= 0)));
    assert.ok(code && message && (level === 'error' || level === 'warning'));
  }
  // Plain data through and through: a round trip over JSON changes nothing.
  if (value !== undefined) assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
}

function dropCounts(problems: Parsed<unknown>['problems']): Parsed<unknown>['problems'] {
  return problems.filter(({ code }) => code !== 'count-mismatch' && code !== 'core-zone-missing');
}

for (const { name, parse, document, needs } of cases) {
  const paths = pathsOf(document);
  const expected = parse(document).value as any;
  const anyPath = fc.constantFrom(...paths);

  describe(`${name}, for all input`, () => {
    it('reads its full document without a problem and without a change', () => {
      const { ok, problems, value } = parse(document);
      assert.deepEqual(problems, []);
      assert.ok(ok);
      assert.deepEqual(value, document);
    });

    it('never throws and answers in its form, whatever comes', () => {
      fc.assert(
        fc.property(anything, (input) => assertWellFormed(parse(input()))),
        { numRuns: RUNS },
      );
    });

    it('survives each hostile value, alone and in every place', () => {
      for (const hostile of hostileValues) {
        assertWellFormed(parse(hostile));
        const target = paths.find((path) => path.length > 1) as Path;
        for (const path of [paths[0] as Path, target]) {
          assertWellFormed(parse(changed(document, path, (container, step) => (container[step] = hostile))));
        }
      }
    });

    it('keeps what stands beside a wrong value, and its problem leads there', () => {
      const mutation = anyPath.chain((path) => fc.tuple(fc.constant(path), wrongFor(at(document, path))));
      const check = ([path, wrong]: [Path, unknown]) => {
        const result = parse(changed(document, path, (container, step) => (container[step] = wrong)));
        assertWellFormed(result);
        const problems = dropCounts(result.problems);
        assert.ok(
          problems.some(({ level }) => level === 'error'),
          `nothing said about ${path.join('.')}`,
        );
        for (const problem of problems) assert.ok(startsWith(problem.path, path), `${problem.path} is not ${path}`);
        if (result.value === undefined)
          assert.ok(path.length === 1 && needs.includes(path[0] as string), path.join('.'));
        else assertSiblingsSurvive(expected, result.value, path);
      };
      fc.assert(fc.property(mutation, check), { numRuns: RUNS });
    });

    it('keeps what stands beside a value that cannot be read', () => {
      const check = (path: Path) => {
        const spoilt = changed(document, path, (container, step) =>
          Object.defineProperty(container, step, {
            enumerable: true,
            get() {
              throw new Error('trap');
            },
          }),
        );
        const result = parse(spoilt);
        const [problem, ...others] = dropCounts(result.problems);
        assert.deepEqual([problem?.path, problem?.code, others], [path, 'unreadable', []]);
        if (result.value !== undefined) assertSiblingsSurvive(expected, result.value, path);
        else assert.ok(path.length === 1 && needs.includes(path[0] as string));
      };
      fc.assert(fc.property(anyPath, check), { numRuns: 1000 });
    });

    it('keeps what stands beside a missing field, and says so when it was due', () => {
      const fields = paths.filter((path) => typeof path[path.length - 1] === 'string');
      for (const path of fields) {
        for (const absent of [undefined, null, '']) {
          const result = parse(changed(document, path, (container, step) => (container[step] = absent)));
          for (const problem of dropCounts(result.problems))
            assert.deepEqual([problem.path, problem.code], [path, 'missing']);
          if (result.value !== undefined) assertSiblingsSurvive(expected, result.value, path);
          else assert.deepEqual([result.problems.length > 0, needs.includes(path[0] as string)], [true, true]);
        }
      }
    });

    it('reads what it gave out again, without a problem', () => {
      const mutation = fc.tuple(anyPath, anything);
      const check = ([path, value]: [Path, () => unknown]) => {
        const first = parse(changed(document, path, (container, step) => (container[step] = value())));
        if (first.value === undefined) return;
        const again = parse(first.value);
        assert.deepEqual(again.value, first.value);
        assert.deepEqual(
          again.problems.filter(({ code, level }) => level === 'error' && code !== 'missing'),
          [],
        );
      };
      fc.assert(fc.property(mutation, check), { numRuns: RUNS });
    });

    it('reports and drops a field nobody knows, everywhere', () => {
      for (const path of [[], ...paths]) {
        const target = at(document, path);
        if (typeof target !== 'object' || target === null || Array.isArray(target)) continue;
        const result = parse(changed(document, [...path, 'x-new'], (container, step) => (container[step] = 1)));
        // In a table or a text an unknown name is an entry like any other.
        assert.deepEqual(
          result.problems.map((problem) => problem.path),
          [[...path, 'x-new']],
        );
        assert.deepEqual(result.value, expected);
      }
    });

    it('leaves every prototype as it was', () => {
      const before = Reflect.ownKeys(Object.prototype).length;
      for (const path of [[], ...paths]) {
        const target = at(document, path);
        if (typeof target !== 'object' || target === null || Array.isArray(target)) continue;
        const poison = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
        const result = parse(
          changed(document, [...path, '__proto__'], (container) => {
            for (const key of Object.keys(poison)) {
              Object.defineProperty(container, key, { value: poison[key], enumerable: true });
            }
          }),
        );
        assert.deepEqual(
          result.problems.map(({ code }) => code),
          ['unsafe-key', 'unsafe-key'],
        );
        assert.deepEqual(result.value, expected);
      }
      assert.equal(Reflect.ownKeys(Object.prototype).length, before);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  });
}
