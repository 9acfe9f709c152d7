import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tablesDirectly, tablesOf } from '../build/word-tables.ts';

describe('tablesOf', () => {
  it('gives each table of a file as source', () => {
    const tables = tablesOf(
      "import type * as zh from './zh-CN.ts';\nexport const a: typeof zh.a = { b: 'c' };\nexport const d = {};",
    );
    assert.deepEqual(
      [...tables],
      [
        ['a', "export const a: typeof zh.a = { b: 'c' };"],
        ['d', 'export const d = {};'],
      ],
    );
  });

  it('knows vocabularies: types are left out, functions stay', () => {
    const tables = tablesOf(
      "export const A = ['b'] as const;\nexport type A = (typeof A)[number];\nexport function isA() {}",
    );
    assert.deepEqual([...tables.keys()], ['A', 'isA']);
  });

  it('refuses a file that does something', () => {
    assert.throws(() => tablesOf('start();'), /no table of words: start\(\);/);
  });
});

describe('tablesDirectly', () => {
  it('imports only the tables that are used', () => {
    assert.equal(
      tablesDirectly("import * as zh from '../i18n/zh-CN.ts';\nthis.words(zh.a, zh.b); names.zh.a; zh.a;"),
      "import { a as zh_a } from '../i18n/zh-CN.ts?table=a'; import { b as zh_b } from '../i18n/zh-CN.ts?table=b';" +
        '\nthis.words(zh_a, zh_b); names.zh.a; zh_a;',
    );
  });

  it('does the same for vocabularies', () => {
    assert.equal(
      tablesDirectly("import { A, B } from '@huiketing/model/vocabularies';\nA;"),
      "import { A } from '@huiketing/model/vocabularies?table=A'; import { B } from '@huiketing/model/vocabularies?table=B';\nA;",
    );
  });

  it('leaves other imports alone', () => {
    const text = "import * as zh from './zh.ts';\nzh.a;";
    assert.equal(tablesDirectly(text), text);
  });
});
