import { expect } from '@open-wc/testing';
import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { oneOf } from './one-of.ts';
import { safeUrl } from './safe-url.ts';
import { forgetWarnings, warn } from './warn.ts';

beforeEach(forgetWarnings);

describe('warn', () => {
  it('names the subject, the cause, what was done and the page, once', () => {
    const warnings = hearWarnings();
    for (let time = 0; time < 3; time++)
      warn(ATTRIBUTE_OUT_OF_RANGE, 'hkt-x', '"rows" must be 1–12 (got "99")', 'Using 8');
    expect(warnings()).to.deep.equal(['hkt-x: "rows" must be 1–12 (got "99"). Using 8. See docs/errors/HKT-E001.md']);
  });

  it('says nothing where the cause has no words', () => {
    const warnings = hearWarnings();
    warn(ATTRIBUTE_OUT_OF_RANGE, 'hkt-x', () => '', 'Using 8');
    expect(warnings()).to.deep.equal([]);
  });

  it('leaves out what was not done, and says another cause again', () => {
    const warnings = hearWarnings();
    warn(ATTRIBUTE_OUT_OF_RANGE, 'hkt-x', 'one');
    warn(ATTRIBUTE_OUT_OF_RANGE, 'hkt-x', 'two');
    expect(warnings()).to.deep.equal([
      'hkt-x: one. See docs/errors/HKT-E001.md',
      'hkt-x: two. See docs/errors/HKT-E001.md',
    ]);
  });
});

describe('oneOf', () => {
  it('takes an allowed value in silence', () => {
    const warnings = hearWarnings();
    expect(oneOf('hkt-x', 'size', 'm', ['s', 'm'])).to.equal('m');
    expect(warnings()).to.deep.equal([]);
  });

  it('uses the first for anything else', () => {
    const warnings = hearWarnings();
    for (const value of ['xl', undefined, null, 7]) expect(oneOf('hkt-x', 'size', value, ['s', 'm'])).to.equal('s');
    expect(warnings()[0]).to.equal('hkt-x: "size" must be s, m (got "xl"). Using s. See docs/errors/HKT-E001.md');
    expect(warnings()).to.have.length(4);
  });
});

describe('safeUrl', () => {
  for (const url of [
    '/a',
    'a/b',
    '?q=1:2',
    '#x:y',
    './a:b',
    'http://a',
    'HTTPS://a',
    'mailto:a@b',
    'tel:114',
    '',
    '//host/path',
  ]) {
    it(`lets “${url}” lead somewhere`, () => {
      const warnings = hearWarnings();
      expect(safeUrl('hkt-x', url)).to.equal(url);
      expect(warnings()).to.deep.equal([]);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'a:b',
  ]) {
    it(`leaves out ${JSON.stringify(url)} and says so`, () => {
      const warnings = hearWarnings();
      expect(safeUrl('hkt-x', url)).to.equal('');
      expect(warnings()).to.deep.equal([
        `hkt-x: address "${url}" is not http, https, mailto, tel or relative. Leaving it out. See docs/errors/HKT-E016.md`,
      ]);
    });
  }
});
