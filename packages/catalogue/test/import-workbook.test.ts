import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Finding } from '../src/check/index.ts';
import { importFiles } from '../src/import/index.ts';
import { fixtures } from './files/make.ts';

const read = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url))),
});
const told = (findings: readonly Finding[]) => findings.map(({ rule, cell, row, level }) => [rule, cell ?? row, level]);

describe('the fixtures', () => {
  it('are what their script makes', () => {
    for (const [name, bytes] of fixtures()) assert.deepEqual(read(name).bytes, new Uint8Array(bytes), name);
  });
});

describe('a spreadsheet as halls keep it', () => {
  it('becomes a catalogue: titles, merged cells, several values, dates, hidden blank rows, totals', async () => {
    const { catalogue, findings, format } = await importFiles([read('services.xlsx')]);
    assert.equal(format, 'sheet');
    assert.deepEqual(
      catalogue.categories.map(({ no, zh, items }) => [no, zh, items.map((item) => item.zh)]),
      [
        [1, '养老服务', ['高龄津贴申请', '老年优待证办理', '助餐登记']],
        [2, '残疾人服务', ['残疾人证换领与补办', '辅具借用', '无障碍改造咨询']],
        [3, '证照与证明', ['打印证明', '居住证申领指引']],
      ],
    );
    const [allowance] = catalogue.categories[0]!.items;
    assert.deepEqual(allowance, {
      code: allowance!.code,
      zh: '高龄津贴申请',
      handling: 'promised',
      materials: [
        { name: '身份证', source: 'bring', required: true, copies: 1, form: 'both' },
        { name: '户口簿', source: 'waived', required: true },
        { name: '银行卡', source: 'bring', required: true, copies: 1, form: 'copy' },
      ],
      steps: [{ name: '登记' }, { name: '核对' }, { name: '公示' }, { name: '发放' }],
      times: { statutory: { value: 30, unit: 'workday' }, promised: { value: 20, unit: 'workday' } },
      fees: [],
      zone: 'service',
      phone: '12345',
      faq: [{ q: '多少岁能领？', a: '满八十周岁。' }],
    });
    assert.deepEqual(catalogue.categories[1]!.items[0]!.extra, { 办理地点: '办事区2号桌' });
    assert.deepEqual(told(findings.filter(({ level }) => level !== 'note')), [['fee-basis', 'I9', 'warning']]);
    assert.deepEqual(
      findings.filter(({ level }) => level === 'note').map(({ sheet, row, value }) => [sheet, row, value]),
      [
        ['服务清单', 1, '居民会客厅服务清单（SAMPLE 样例，非真实清单）'],
        ['服务清单', 2, '更新日期： | 2026-03-01'],
        ['服务清单', 13, '合计 | 8'],
        ['服务清单', 14, '备注：以上为样例。'],
        ['填表说明', 1, '填表说明（SAMPLE）'],
        ['填表说明', 2, '每个事项一行；大类相同的可以合并单元格。'],
      ],
    );
  });

  it('is the same list from XLSX, from GB 18030 and from UTF-8 with its mark', async () => {
    const [xlsx, gb, utf8] = await Promise.all(
      ['services.xlsx', 'services-gb18030.csv', 'services-utf8-bom.csv'].map((name) => importFiles([read(name)])),
    );
    assert.deepEqual(gb!.catalogue, xlsx!.catalogue);
    assert.deepEqual(utf8!.catalogue, xlsx!.catalogue);
  });

  it('is read with two rows of headers, odd headers, repeated headers, and names its faults by cell', async () => {
    const { catalogue, findings } = await importFiles([read('services-messy.xlsx')]);
    const items = catalogue.categories.flatMap((category) => category.items);
    assert.deepEqual(
      items.map(({ zh, handling }) => [zh, handling]),
      [
        ['临时救助申请', 'promised'],
        ['困难家庭采暖补助', 'promised'],
        ['法律援助咨询', 'guide'],
        ['求职登记', 'instant'],
        ['求职登记', 'promised'],
        ['门前窗口修缮登记', 'promised'],
      ],
    );
    assert.deepEqual(items[0]!.official, { deptName: '街道办事处' });
    assert.deepEqual(items[0]!.extra, { 序号: '1', 备注栏: '主任审批' });
    assert.deepEqual(items[3]!.extra, { 序号: '4', 备注栏: '13900001111' });
    const bad = told(findings.filter(({ level }) => level !== 'note'));
    for (const expected of [
      ['promise-le-statutory', 'I5', 'error'],
      ['promise-le-statutory', 'I6', 'error'],
      ['zone-exists', 'L6', 'warning'],
      ['not-read', 'I7', 'warning'],
      ['duplicate-name', 9, 'warning'],
      ['no-name', 10, 'error'],
      ['wording', 'C12', 'error'],
      ['visit-reason', 'J12', 'warning'],
    ]) {
      assert.ok(
        bad.some((each) => JSON.stringify(each) === JSON.stringify(expected)),
        JSON.stringify(expected),
      );
    }
    assert.ok(!bad.some(([, at]) => at === 11 || /\D11$/.test(String(at))), 'the header repeated in row 11 is no item');
  });
});
