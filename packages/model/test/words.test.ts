import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lintWords, wordRules } from '../src/index.ts';
import { isAtLeast } from '../src/words/index.ts';
import type { WordRule } from '../src/words/index.ts';
import { sample } from './support/documents.ts';

const data = sample('wording-lint.json') as any;
const ids = (text: string, options = {}) => lintWords(text, options).map(({ rule }) => rule);

describe('lintWords', () => {
  for (const [text, rules] of data.examples)
    it(`finds ${rules.join(', ') || 'nothing'} in “${text}”`, () => assert.deepEqual(ids(text), rules));

  it('knows every rule of the data, as it stands there', () => {
    assert.deepEqual(
      wordRules.map(({ id, level, pattern, suggestion, allow, allowExact, unless, why }) => ({
        id,
        severity: level,
        pattern: pattern.source,
        suggest: suggestion,
        allow,
        why,
        allowExact,
        unless: unless?.source ?? '',
      })),
      data.rules,
    );
  });

  it('says what it found, where, and what to say instead', () => {
    const [finding] = lintWords('请到3号窗口办理');
    assert.deepEqual(finding, {
      rule: 'no-window',
      level: 'error',
      found: '窗口',
      index: 4,
      suggestion: '接待席 / 办事桌',
      why: wordRules[0]!.why,
    });
  });

  it('finds each place, in the order of the text', () => {
    const found = lintWords('窗口、柜台、窗口期、窗口');
    assert.deepEqual(
      found.map(({ found: word, index }) => [word, index]),
      [
        ['窗口', 0],
        ['柜台', 3],
        ['窗口', 10],
      ],
    );
  });

  it('lets a whole text pass only when it stands alone', () => {
    assert.deepEqual(ids(' 窗口办理 '), []);
    assert.deepEqual(ids('请到窗口办理'), ['no-window']);
  });

  it('takes the longest allowed phrase first', () => {
    const rule: WordRule = {
      id: 'r',
      level: 'error',
      pattern: /外期/g,
      suggestion: '',
      allow: ['窗口', '外窗口期'],
      allowExact: [],
      why: '',
    };
    assert.deepEqual(lintWords('外窗口期', { rules: [rule] }), []);
  });

  it('reports levels from the one it is asked for', () => {
    const text = '窗口 办事大厅 综窗';
    assert.deepEqual(ids(text), ['no-window', 'hall-name', 'plain-words']);
    assert.deepEqual(ids(text, { level: 'warn' }), ['no-window', 'hall-name']);
    assert.deepEqual(ids(text, { level: 'error' }), ['no-window']);
    assert.ok(isAtLeast('error', 'warn') && isAtLeast('warn', 'warn') && !isAtLeast('info', 'warn'));
  });

  it('places every finding on its words, whatever is allowed before them', () => {
    const piece = fc.constantFrom(
      '窗口',
      '窗口期',
      '弹出窗口',
      '柜台',
      '不设柜台',
      '老年版',
      '关怀版',
      '请',
      '𬱖',
      '坐',
    );
    const check = (pieces: string[]) => {
      const text = pieces.join('');
      for (const { found, index } of lintWords(text)) assert.equal(text[index], found[0]);
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), check), { numRuns: 3000 });
  });

  it('answers any text, and a long one soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(lintWords(text))),
      { numRuns: 2000 },
    );
    assert.equal(lintWords('窗口'.repeat(20_000)).length, 20_000);
  });
});
