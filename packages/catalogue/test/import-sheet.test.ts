import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../src/check/index.ts';
import { importSheet } from '../src/import/index.ts';
import type { Cell } from '../src/import/index.ts';

const sheet = (...rows: Cell[][]) => importSheet([{ file: 'a.xlsx', sheet: '表', rows }]);
const one = (header: string[], ...cells: Cell[]) => {
  const { catalogue, findings } = sheet(['大类', '事项名称', ...header], ['类', '名', ...cells]);
  return { item: catalogue.categories[0]!.items[0]!, findings };
};
const told = (findings: readonly Finding[]) => findings.map(({ rule, cell, row, level }) => [rule, cell ?? row, level]);

describe('importSheet', () => {
  it('cuts ID- and phone-shaped numbers from what it says', async () => {
    const { findings } = sheet(['大类', '名称', '电话'], ['类', null, '13900001111']);
    assert.deepEqual(
      findings.map(({ rule, value }) => [rule, value]),
      [['no-name', '类 |']],
    );
    const [zone] = one(['功能区', '时限'], '找张某 13900001111', 1).findings;
    assert.doesNotMatch(JSON.stringify(zone), /1390000/);
  });

  it('gives stable codes: rows may move, columns may change', () => {
    const rows: Cell[][] = [
      ['类', '甲'],
      ['类', '乙'],
      ['别', '甲'],
    ];
    const codes = (order: number[]) => {
      const { catalogue } = sheet(['大类', '名称'], ...order.map((at) => rows[at]!));
      return catalogue.categories
        .flatMap(({ zh, items }) => items.map((item) => `${zh} ${item.zh} ${item.code}`))
        .sort();
    };
    assert.deepEqual(codes([0, 1]), codes([1, 0]));
    assert.equal(new Set(codes([0, 1, 2]).map((line) => line.split(' ')[2])).size, 3, 'no code twice');
  });

  it('keeps codes that the file gives, and reports those that cannot be codes or repeat', () => {
    const { catalogue, findings } = sheet(
      ['大类', '名称', '事项编码'],
      ['类', '甲', 'A-1'],
      ['类', '乙', 'A-1'],
      ['类', '丙', '见附件 3'],
    );
    const items = catalogue.categories[0]!.items;
    assert.deepEqual(
      items.slice(0, 2).map(({ code }) => code),
      ['A-1', 'A-1'],
    );
    assert.match(items[2]!.code, /^i-/);
    assert.deepEqual(items[2]!.extra, { 事项编码: '见附件 3' });
    assert.deepEqual(
      told(findings).filter(([rule]) => rule !== 'no-handling'),
      [
        ['unique-code', 'C3', 'warning'],
        ['not-read', 'C4', 'warning'],
      ],
    );
  });

  it('takes categories from the district’s list: code, number, zone, privacy', () => {
    const list = {
      categories: [{ no: 7, code: 'elder-care', zh: '养老服务', zone: 'service', privacy: 'masked' as const }],
    };
    const { catalogue } = importSheet(
      [
        {
          rows: [
            ['大类', '名称', '承诺时限'],
            ['一、养老 服务', '甲', 1],
          ],
        },
      ],
      { list },
    );
    const { items: _items, ...category } = catalogue.categories[0]!;
    assert.deepEqual(category, { no: 7, code: 'elder-care', zh: '养老 服务', zone: 'service', privacy: 'masked' });
  });

  it('reads the columns of the category', () => {
    const { catalogue } = sheet(
      ['大类序号', '大类编码', '大类', '名称', '时限'],
      [3, 'care', '养老', '甲', 1],
      ['x', 'other', null, '乙', 1],
      [3, null, '助残', '丙', 1],
    );
    assert.deepEqual(
      catalogue.categories.map(({ no, code, zh }) => [no, code.slice(0, 4), zh]),
      [
        [3, 'care', '养老'],
        [1, 'c-1k', '助残'].map((value, at) => (at === 1 ? catalogue.categories[1]!.code.slice(0, 4) : value)),
      ],
    );
    assert.deepEqual(catalogue.categories[0]!.items[1]!.extra, { 大类序号: 'x', 大类编码: 'other' });
  });

  it('goes on with an item whose cells are merged over several rows, and with nothing else', () => {
    const { catalogue, findings } = sheet(
      ['大类', '名称', '材料', '问题', '答案', '承诺时限'],
      ['类', '甲', '身份证', '要钱吗', '不要', 1],
      [null, null, '户口簿（免提交）', '能代办吗', '能'],
      [null, null, '照片', null, null, '3天'],
    );
    const [item] = catalogue.categories[0]!.items;
    assert.deepEqual(
      item!.materials!.map(({ name, source }) => [name, source]),
      [
        ['身份证', 'bring'],
        ['户口簿', 'waived'],
      ],
    );
    assert.equal(item!.faq!.length, 2);
    assert.deepEqual(told(findings), [['no-name', 4, 'error']]);
  });

  it('takes headings across the table for categories, and reports those without items', () => {
    const { catalogue, findings } = sheet(
      ['序号', '名称', '承诺时限'],
      ['一、养老服务'],
      [1, '甲', 1],
      ['（二）助残'],
      ['三、空的'],
      ['便民'],
      [2, '乙', 1],
      [null, '四、证照'],
      [3, '丙', 1],
      ['五、也是空的'],
    );
    assert.deepEqual(
      catalogue.categories.map(({ zh, items }) => [zh, items.map((item) => item.zh)]),
      [
        ['养老服务', ['甲']],
        ['便民', ['乙']],
        ['证照', ['丙']],
      ],
    );
    assert.deepEqual(told(findings), [
      ['around-the-table', 4, 'note'],
      ['around-the-table', 5, 'note'],
      ['around-the-table', 10, 'note'],
    ]);
    const grouped = sheet(['大类', '名称', '承诺时限'], ['养老'], [null, '甲', 1], ['助残'], ['便民', '乙', 1]);
    assert.deepEqual(
      grouped.catalogue.categories.map(({ zh }) => zh),
      ['养老', '便民'],
    );
    assert.deepEqual(told(grouped.findings), [['around-the-table', 4, 'note']]);
  });

  it('puts items without a category into 未分类', () => {
    const { catalogue, findings } = sheet(['名称', '承诺时限'], ['甲', '当场']);
    assert.equal(catalogue.categories[0]!.zh, '未分类');
    assert.deepEqual(told(findings), [['no-category', 2, 'warning']]);
  });

  it('fills every field it knows', () => {
    const { item, findings } = one(
      [
        '英文名称',
        '简介',
        '别名',
        '关键词',
        '办件类型',
        '免交材料',
        '核验材料',
        '到场次数',
        '到场原因',
        '受理条件',
        '设定依据',
        '收费项目',
        '收费标准',
        '收费依据',
        '服务对象',
        '办理方式',
        '办理时间',
        '网办地址',
        '问题',
        '答案',
        '高峰月份',
        '办件量',
        '法定时限',
      ],
      'Name',
      '说明',
      '甲、乙',
      '丙',
      '承诺件',
      '户口簿',
      '社保',
      1,
      '核对本人',
      '六十岁；本区',
      '条例',
      '工本费',
      '5元',
      '目录',
      '个人',
      '到厅、线上',
      '全天',
      'a.example',
      '要钱吗',
      '要',
      '6月',
      120,
      '5天',
    );
    assert.deepEqual(findings, []);
    const { code: _code, ...fields } = item;
    assert.deepEqual(fields, {
      zh: '名',
      en: 'Name',
      handling: 'promised',
      summary: '说明',
      aliases: ['甲', '乙'],
      keywords: ['丙'],
      materials: [
        { name: '社保', source: 'looked-up', required: true },
        { name: '户口簿', source: 'waived', required: true },
      ],
      times: { statutory: { value: 5, unit: 'day' } },
      visits: 1,
      visitReason: '核对本人',
      conditions: ['六十岁', '本区'],
      basis: ['条例'],
      fees: [{ name: '工本费', standard: '5元', basis: '目录' }],
      audience: ['person'],
      channels: ['hall', 'online'],
      hours: '全天',
      online: 'https://a.example',
      faq: [{ q: '要钱吗', a: '要' }],
      months: [6],
      popularity: 120,
    });
  });

  it('keeps what a second column of the same field says, and an answer without its question', () => {
    const { item, findings } = one(
      ['电话', '联系电话', '答案', '收费依据', '承诺时限', '办结时限'],
      '1',
      '2',
      '答',
      '目录',
      '1天',
      '2天',
    );
    assert.deepEqual([item.phone, item.extra], ['1', { 联系电话: '2', 答案: '答', 收费依据: '目录', 办结时限: '2天' }]);
    assert.deepEqual(told(findings), [['not-read', 'E2', 'warning']]);
    assert.deepEqual(one(['收费标准'], '免费').item.fees, []);
    assert.deepEqual(one(['收费标准'], '按规定').item.fees, [{ name: '收费', standard: '按规定' }]);
    assert.deepEqual(one(['收费', '收费标准'], '不收费', '5元').item.extra, undefined);
  });

  it('keeps what the schema refuses, and says so', () => {
    const long = '长'.repeat(600);
    const { item, findings } = one(['材料', '办理时间', '时限'], long, long, 99999);
    assert.deepEqual([item.materials, item.hours], [[], undefined]);
    assert.deepEqual(item.extra, { 材料: long, 办理时间: long, 时限: '99999' });
    assert.deepEqual(
      told(findings)
        .map(([rule]) => rule)
        .sort(),
      ['no-handling', 'not-read', 'wrong-value', 'wrong-value'],
    );
    assert.match(findings.find(({ rule }) => rule === 'wrong-value')!.mend.zh, /文字应不超过 500 个字/);
  });

  it('shortens a name that is too long, and splits what is longer than extra holds', () => {
    const { catalogue, findings } = sheet(
      ['大类', '名称', '承诺时限', '附'],
      ['类'.repeat(300), '名'.repeat(300), 1, '附'.repeat(12_000)],
    );
    const [category] = catalogue.categories;
    const [item] = category!.items;
    assert.equal(item!.zh.length, 200);
    assert.equal(item!.extra!['名称'], '名'.repeat(300));
    assert.equal(item!.extra!['附']! + item!.extra!['附 (2)']! + item!.extra!['附 (3)']!, '附'.repeat(12_000));
    assert.deepEqual(told(findings), [['not-read', 'B2', 'error']]);
  });

  it('keeps columns without a header or with one that every object has by birth, and says when they are too many', () => {
    const { item } = one(['', '__proto__', 'constructor'], 'a', 'b', 'c');
    assert.deepEqual(item.extra, { 列C: 'a', '“__proto__”': 'b', '“constructor”': 'c' });
    const wide = Array.from({ length: 250 }, (_, at) => `列名${at}`);
    assert.ok(told(one(wide, ...wide).findings).some(([rule]) => rule === 'too-much-extra'));
  });

  it('says when there is no table of services', () => {
    assert.deepEqual(told(sheet(['甲', '乙'], [1, 2]).findings), [
      ['no-header', undefined, 'error'],
      ['around-the-table', 1, 'note'],
      ['around-the-table', 2, 'note'],
    ]);
    assert.deepEqual(importSheet([]), { catalogue: { categories: [] }, findings: [] });
    assert.deepEqual(sheet([null]).findings, []);
  });

  it('carries the status it is given', () => {
    assert.equal(importSheet([], { status: 'SAMPLE' }).catalogue.status, 'SAMPLE');
  });

  it('shows the other rows when 100 are broken, and lists the 100', () => {
    const rows: Cell[][] = [['大类', '名称', '承诺时限', '法定时限']];
    for (let at = 0; at < 300; at++) {
      rows.push(['类', at % 3 ? `事项${at}` : null, '3天', at % 3 ? '5天' : '坏'] as Cell[]);
    }
    const { catalogue, findings } = importSheet([{ rows }]);
    assert.equal(catalogue.categories[0]!.items.length, 200);
    assert.equal(findings.filter(({ rule }) => rule === 'no-name').length, 100);
    assert.deepEqual(
      findings.map(({ row }) => row),
      Array.from({ length: 100 }, (_, at) => at * 3 + 2),
    );
  });
});
