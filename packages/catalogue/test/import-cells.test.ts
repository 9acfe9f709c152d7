import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvGrid, decode, sheetColumns } from '../src/import/index.ts';
import type { Cell } from '../src/import/index.ts';
import { columnFor, plainHeader } from '../src/import/sheet/columns.ts';
import { cellText, columnLetter } from '../src/import/sheet/grid.ts';
import { gb18030 } from './files/gb18030.ts';

describe('headers', () => {
  it('are known with spaces, brackets, marks and width', () => {
    for (const words of ['事项名称', ' 事 项 名 称 ', '事项名称（必填）*', '事项名称：', '【01】事项名称']) {
      assert.equal(columnFor(words)!.to, 'zh', words);
    }
    assert.equal(columnFor('备注栏'), undefined);
    assert.equal(columnFor(''), undefined);
  });

  it('each mean one thing', () => {
    const all = sheetColumns.flatMap(({ headers }) => headers.map(plainHeader));
    assert.equal(new Set(all).size, all.length);
  });
});

describe('cells and bytes', () => {
  it('are read as a person reads them', () => {
    const cells: [Cell, string][] = [
      [null, ''],
      [undefined, ''],
      [true, '是'],
      [false, '否'],
      [0.1 + 0.2, '0.3'],
      [1e3, '1000'],
      [new Date('2026-03-01T00:00:00Z'), '2026-03-01'],
      [new Date('2026-03-01T08:30:00Z'), '2026-03-01 08:30'],
      [new Date(NaN), ''],
      ['\ufeff a\u00a0b\r\nc ', 'a b\nc'],
    ];
    for (const [cell, text] of cells) assert.equal(cellText(cell), text);
    assert.deepEqual([0, 25, 26, 701, 702].map(columnLetter), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('are decoded as UTF-8, UTF-16 or GB 18030', () => {
    const utf8 = new TextEncoder().encode('高龄');
    assert.deepEqual(decode(utf8), { text: '高龄', encoding: 'utf-8', whole: true });
    assert.deepEqual(decode(gb18030('高龄𠮷')), { text: '高龄𠮷', encoding: 'gb18030', whole: true });
    assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0xd8, 0x9a)).text, '高');
    assert.equal(decode(Uint8Array.of(0xfe, 0xff, 0x9a, 0xd8)).text, '高');
    assert.equal(decode(Uint8Array.of(0xff)).whole, false);
    assert.throws(() => gb18030('€́'));
  });

  it('of a CSV keep their rows, whatever stands in quotes', () => {
    assert.deepEqual(csvGrid('\ufeffa,b\n"1\n2",3\n').rows, [['a', 'b'], ['1\n2', '3'], ['']]);
  });
});
