import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorGroups } from '../scripts/error-pages.data.ts';
import * as errors from '../src/errors/index.ts';

const { errorCodes, errorMessage, HktConfigError, HktError, HktUsageError } = errors;

describe('error codes', () => {
  it('are numbered once, each with a constant of the same name', () => {
    const codes = Object.values(errorCodes);
    assert.equal(new Set(codes).size, codes.length);
    for (const [name, code] of Object.entries(errorCodes)) {
      assert.match(code, /^HKT-E\d{3}$/);
      assert.equal((errors as Record<string, unknown>)[name.toUpperCase().replace(/-/g, '_')], code);
    }
    const constants = Object.entries(errors).filter(([name]) => /^[A-Z]+(_[A-Z]+)*$/.test(name));
    assert.equal(constants.length, codes.length);
  });

  it('have a page each, complete and without empty parts', () => {
    const pages = Object.values(errorGroups).flatMap((group) => Object.entries(group));
    assert.deepEqual(pages.map(([name]) => name).sort(), Object.keys(errorCodes).sort());
    for (const [name, page] of pages) {
      for (const part of [page.title, page.cause, page.instead, page.fix]) assert.ok(part.length > 10, name);
      assert.doesNotMatch(page.title, /\.$/);
    }
  });
});

describe('errorMessage', () => {
  it('names subject, cause, what was done instead, and the page', () => {
    const words = { subject: 'hkt-queue-board', cause: '"rows" must be 1–12 (got "99")', instead: 'Using 8' };
    assert.equal(
      errorMessage(errors.ATTRIBUTE_OUT_OF_RANGE, words),
      'hkt-queue-board: "rows" must be 1–12 (got "99"). Using 8. See docs/errors/HKT-E001.md',
    );
  });

  it('leaves out what there is not', () => {
    assert.equal(
      errorMessage(errors.CONFIG_INVALID, { subject: 'a.json', cause: 'no id' }),
      'a.json: no id. See docs/errors/HKT-E061.md',
    );
  });
});

describe('HktError and its kinds', () => {
  it('carry name, code and cause', () => {
    const cause = new Error('deep');
    for (const [Kind, name] of [
      [HktError, 'HktError'],
      [HktUsageError, 'HktUsageError'],
      [HktConfigError, 'HktConfigError'],
    ] as const) {
      const error = new Kind(errors.API_MISUSED, { subject: 'sealFor', cause: 'no pack' }, cause);
      assert.ok(error instanceof Error && error instanceof HktError);
      assert.deepEqual([error.name, error.code, error.cause], [name, 'HKT-E060', cause]);
      assert.equal(error.message, 'sealFor: no pack. See docs/errors/HKT-E060.md');
    }
  });
});
