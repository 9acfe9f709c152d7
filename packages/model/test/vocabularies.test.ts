import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as vocabularies from '../src/vocabularies.ts';
import { isOneOf, nameIn, textIn } from '../src/index.ts';
import { sample } from './support/documents.ts';

describe('vocabularies', () => {
  it('hold each value once', () => {
    for (const [name, list] of Object.entries(vocabularies)) {
      if (!Array.isArray(list)) continue;
      assert.ok(list.length > 0, name);
      assert.equal(new Set(list).size, list.length, name);
    }
  });

  it('hold exactly the values of the sample data', () => {
    const list = sample('service-categories.sample.json') as any;
    assert.deepEqual([...vocabularies.STRANDS].sort(), Object.keys(list.strands).sort());
    assert.deepEqual([...vocabularies.HANDLINGS].sort(), Object.keys(list.handling).sort());
    assert.deepEqual([...vocabularies.PRIVACY_MODES].sort(), Object.keys(list.privacyModes).sort());
    const codes = (name: string) => (sample(name) as any).zones.map(({ code }: { code: string }) => code);
    assert.deepEqual([...vocabularies.CORE_ZONES], codes('zones.json'));
    assert.deepEqual([...vocabularies.FEATURE_ZONES], codes('n-zones.json'));
  });

  it('need nothing else, so that an element which imports them stays small', () => {
    for (const file of ['vocabularies.ts', 'text.ts', 'errors/codes.ts', 'mask.ts']) {
      assert.doesNotMatch(readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'), /^import (?!type)/m, file);
    }
    const error = readFileSync(new URL('../src/errors/error.ts', import.meta.url), 'utf8');
    assert.doesNotMatch(error, /^import (?!type)/m);
  });

  it('are asked by isOneOf', () => {
    assert.ok(isOneOf(vocabularies.MODES, 'elder'));
    assert.ok(isOneOf(vocabularies.STALE_STAGES, 2));
    for (const other of ['Elder', '', 'toString', 0, null, undefined, ['elder']])
      assert.equal(isOneOf(vocabularies.MODES, other), false);
  });
});

describe('textIn', () => {
  it('takes the locale, then its language, then Chinese', () => {
    const text = { zh: '请坐', en: 'Sit', 'en-GB': 'Do sit', 'zh-Hant': '請坐' };
    const cases: [string, string][] = [
      ['zh-CN', '请坐'],
      ['zh-Hant', '請坐'],
      ['en', 'Sit'],
      ['en-GB', 'Do sit'],
      ['en-US', 'Sit'],
      ['fr', '请坐'],
    ];
    for (const [locale, words] of cases) assert.equal(textIn(text, locale), words);
    assert.equal(textIn({ zh: '请坐', en: '' }, 'en'), '请坐');
  });

  it('takes a plain text as it is, and nothing as nothing', () => {
    assert.equal(textIn('请坐', 'en'), '请坐');
    assert.equal(textIn(undefined, 'en'), '');
    assert.equal(textIn(null, 'en'), '');
    assert.equal(textIn({} as never, 'en'), '');
  });

  it('finds nothing that a text merely inherits', () => {
    assert.equal(textIn({ zh: '请坐' }, 'constructor'), '请坐');
    assert.equal(textIn({ zh: 5 } as never, 'zh'), '');
  });
});

describe('nameIn', () => {
  it('is English only when asked for and there', () => {
    assert.equal(nameIn({ zh: '接待', en: 'Reception' }, 'en'), 'Reception');
    assert.equal(nameIn({ zh: '接待', en: 'Reception' }, 'en-GB'), 'Reception');
    assert.equal(nameIn({ zh: '接待', en: 'Reception' }, 'zh-CN'), '接待');
    assert.equal(nameIn({ zh: '接待' }, 'en'), '接待');
  });
});
