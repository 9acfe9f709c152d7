import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nationalElements } from '@huiketing/model';
import fc from 'fast-check';
import { exchangeFromCsv, exchangeFromJson, exportExchange, importExchange, importFiles } from '../src/import/index.ts';
import { kindOf } from '../src/import/exchange/tables.ts';
import { taskTypes } from '../src/import/exchange/task-types.ts';
import { modelData } from './support/model-data.ts';
import { numRuns } from './support/runs.ts';

const folder = new URL('files/', import.meta.url);
const read = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
const csvs = readdirSync(new URL('exchange', folder)).map((name) => read(`exchange/${name}`));
const fromJson = (json: unknown) => importExchange(exchangeFromJson(json, 'a.json'));
const told = ({ findings }: { findings: readonly any[] }) =>
  findings.map(({ rule, row, path, column }) => [rule, row ?? path, column]);

describe('the national exchange as CSV tables', () => {
  it('becomes a catalogue, joined by the items’ keys', async () => {
    const { catalogue, findings, format } = await importFiles(csvs);
    assert.equal(format, 'exchange');
    assert.deepEqual(
      catalogue.categories.map(({ zh, items }) => [zh, items.map((item) => item.zh)]),
      [
        ['行政给付', ['高龄津贴申请']],
        ['公共服务', ['老年优待证办理', '流动人口登记']],
      ],
    );
    const { official, extra, ...item } = catalogue.categories[0]!.items[0]!;
    assert.deepEqual(item, {
      code: '11210100SAMPLE0001',
      zh: '高龄津贴申请',
      handling: 'promised',
      materials: [
        { name: '居民身份证', source: 'bring', required: true, copies: 1, note: '出示即可' },
        { name: '户口簿', source: 'looked-up', required: true, copies: 0 },
      ],
      steps: [{ name: '申请' }, { name: '受理' }, { name: '公示' }, { name: '发放' }],
      times: { statutory: { value: 30, unit: 'workday' }, promised: { value: 20, unit: 'workday' } },
      visits: 1,
      visitReason: '需要现场核对本人',
      conditions: ['年满八十周岁', '本区户籍'],
      basis: ['样例条例第一条'],
      fees: [],
      audience: ['person'],
      channels: ['hall', 'mail'],
      zone: 'service',
      hours: '周一至周日 8:30-20:00',
      phone: '024-00000000',
      faq: [{ q: '可以代办吗？', a: '可以，代办员上门。' }],
    });
    assert.deepEqual([official!.townName, official!.materials!.length, official!.isExpress], ['样例街道', 2, true]);
    assert.deepEqual(extra, {
      ROW_GUID: 'g-1',
      CD_BATCH: 'B-2026-01',
      task_guid: 'g-1',
      user_topic_type: '060',
      'materials[0].task_guid': 'g-1',
      'materials[0].order_num': '1',
      'materials[1].task_guid': 'g-1',
      'materials[1].order_num': '2',
      'questions[0].task_guid': 'g-1',
    });
    assert.deepEqual(
      findings.map(({ file, rule, row, column }) => [file!.replace(/^.*general_/, ''), rule, row, column]),
      [
        ['material.csv', 'wrong-value', 4, 'page_num'],
        ['material.csv', 'no-item', 5, undefined],
        ['basic.csv', 'unit-unknown', 3, 'ANTICIPATE_TYPE'],
        ['basic.csv', 'unit-unknown', 3, 'PROMISE_TYPE'],
        ['basic.csv', 'wrong-value', 4, 'ANTICIPATE_DAY'],
        ['basic.csv', 'visit-reason', 4, 'LIMIT_SCENE_NUM'],
      ],
    );
  });

  it('keeps a value that its element cannot hold, and gives the item’s basis to each of its charges', async () => {
    const { catalogue } = await importFiles(csvs);
    const [card, register] = catalogue.categories[1]!.items;
    assert.equal(card!.extra!['materials[0].page_num'], '两张');
    assert.deepEqual(card!.fees, [{ name: '工本费', standard: '5元/证', basis: '样例收费目录', reducible: true }]);
    assert.equal(card!.extra!['fees[0].remark'], '六十五周岁以上免收');
    assert.equal(register!.extra!['ANTICIPATE_DAY'], '三');
    assert.deepEqual(register!.channels, undefined);
  });
});

describe('the national exchange as JSON', () => {
  it('is the same, with rows inside their items or beside them', async () => {
    const { catalogue, findings, format } = await importFiles([read('exchange.json')]);
    assert.equal(format, 'exchange');
    const items = catalogue.categories.flatMap((category) => category.items);
    assert.deepEqual(
      items.map(({ zh, materials, fees }) => [zh, materials?.length, fees?.length]),
      [
        ['高龄津贴申请', 2, 0],
        ['老年优待证办理', undefined, 1],
      ],
    );
    assert.equal(catalogue.categories[0]!.zh, '养老服务');
    assert.deepEqual(
      findings.map(({ path, rule }) => [path, rule]),
      [
        ['data.up_task_general_basic[1].anticipate_type', 'unit-unknown'],
        ['data.up_task_general_basic[1].promise_type', 'unit-unknown'],
      ].map(([path, rule]) => [path!.replace('data.', ''), rule]),
    );
  });

  it('is read from a plain list, from Chinese names and from identifiers', () => {
    const list = fromJson([
      { 事项名称: '甲', 实施编码: 'T1', 事项类型: '20', 材料: [{ 材料名称: '身份证' }], 办件类型: '即办件' },
      { taskName: '乙', taskCode: 'T2', isOnline: true, isTerminal: true, isInCenter: true, isFee: false, 类别: '别' },
      'nothing',
    ]);
    const [first, second] = list.catalogue.categories.flatMap((category) => category.items);
    assert.deepEqual([first!.zh, first!.code, first!.handling, first!.materials!.length], ['甲', 'T1', 'instant', 1]);
    assert.deepEqual([second!.channels, second!.fees], [['hall', 'online', 'terminal'], []]);
    assert.deepEqual(told(list), [['no-handling', '[1]', undefined]]);
  });

  it('keeps a second value, an object, and reports rows that belong to nothing', () => {
    const result = fromJson({
      basic: [{ task_name: '甲', task_code: 'T', 事项名称: '乙', note: { deep: [1] }, is_fee: null, task_type: '99' }],
      extend: [{ task_code: 'none', is_online: 1 }],
      questions: [{ task_code: 'T', question: '?', answer: '!' }, { task_code: '' }],
    });
    const [category] = result.catalogue.categories;
    assert.equal(category!.zh, '99');
    assert.deepEqual(category!.items[0]!.extra, {
      事项名称: '乙',
      note: '{"deep":[1]}',
      'questions[0].task_code': 'T',
    });
    assert.deepEqual(
      told(result)
        .map(([rule]) => rule)
        .sort(),
      ['no-handling', 'no-item', 'no-item'],
    );
  });

  it('makes times of unit codes once their meaning is told, and keeps the codes', () => {
    const row = {
      task_name: '甲',
      task_code: 'T',
      anticipate_day: 30,
      anticipate_type: '2',
      promise_day: 5,
      promise_type: '1',
      promise_explain: '快',
    };
    const { catalogue, findings } = importExchange(exchangeFromJson([{ ...row, task_type: '20' }]), {
      units: { 1: '工作日', 2: '天' },
    });
    const [item] = catalogue.categories[0]!.items;
    assert.deepEqual(item!.times, {
      statutory: { value: 30, unit: 'day' },
      promised: { value: 5, unit: 'workday', note: '快' },
    });
    assert.deepEqual([item!.official!.promisedUnit, item!.handling, findings], ['1', 'promised', []]);
    const half = importExchange(exchangeFromJson([{ ...row, task_type: '20' }]), { units: { 1: '工作日' } });
    assert.deepEqual(
      half.findings.map(({ rule, path }) => [rule, path]),
      [['unit-unknown', '[0].anticipate_type']],
    );
    const none = importExchange(exchangeFromJson([{ task_name: '甲' }]), { units: { 1: '旬' } });
    assert.equal(none.catalogue.categories[0]!.items[0]!.times, undefined);
  });

  it('says when nothing is in it', () => {
    for (const json of [{}, [], 'text', null, { basic: [] }]) {
      assert.deepEqual(told(fromJson(json)), [['no-header', undefined, undefined]]);
    }
    assert.deepEqual(exchangeFromCsv('', 'a.csv'), []);
  });

  it('never overflows on what refers to itself or is deeper than the engine goes', () => {
    const circle: any = { task_name: '甲', task_code: 'T' };
    circle.self = { circle };
    circle.self.circle = circle.self;
    assert.equal(fromJson([circle]).catalogue.categories[0]!.items[0]!.extra!['self'], '…');
  });

  it('knows a table by its name or else by its columns', () => {
    const row = (record: object) => [{ place: {}, record: record as Record<string, unknown> }];
    assert.equal(kindOf('x/up_task_public_fee_project.csv', []), 'fee');
    assert.equal(kindOf('data', row({ MATERIAL_NAME: 1, IS_NEED: 1 })), 'material');
    assert.equal(kindOf('data', row({ question: 1, answer: 1 })), 'question');
    assert.equal(kindOf('', []), 'item');
  });

  it('names types of items as the model’s data do', () => {
    const { _note, ...types } = modelData('item-elements.json').taskTypes;
    assert.deepEqual(taskTypes, types);
  });
});

describe('the exchange and back', () => {
  const value = (kind: string) =>
    kind === 'count'
      ? fc.nat(999)
      : kind === 'flag'
        ? fc.boolean()
        : fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((text) => `甲${text.trim()}`.normalize());
  const row = (table: string) =>
    fc.record(
      Object.fromEntries(
        nationalElements.filter((one) => one.table === table).map(({ id, kind }) => [id, value(kind)]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    );
  const filled = (table: string) => row(table).filter((each) => Object.keys(each).length > 0);

  it('keeps every official field', () => {
    const official = fc
      .record({
        item: row('item'),
        materials: fc.array(filled('material'), { maxLength: 3 }),
        fees: fc.array(
          filled('fee').map((fee) => ({ feeBasis: '依', ...fee })),
          { maxLength: 2 },
        ),
        questions: fc.array(filled('question'), { maxLength: 2 }),
        isPublic: fc.boolean(),
      })
      .map(({ item, isPublic, ...lists }) => {
        const rest = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length));
        return { ...item, taskName: '名称', taskType: isPublic ? '20' : '05', ...rest } as any;
      });
    fc.assert(
      fc.property(fc.array(official, { minLength: 1, maxLength: 4 }), (list) => {
        const items = list.map((each, at) => {
          const codes = { taskCode: `T-${at}`, handleItemCode: `T-${at}`, localTaskCode: `T-${at}` };
          return { code: `T-${at}`, zh: '名称', handling: 'guide' as const, official: { ...each, ...codes } };
        });
        const tables = exportExchange({ categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items }] });
        for (const name of Object.keys(tables))
          assert.match(name, /^up_task_(general|public)_(basic|extend|material|fee_project|questions)$/);
        const { catalogue } = importExchange(exchangeFromJson(JSON.parse(JSON.stringify(tables))));
        const back = catalogue.categories
          .flatMap((category) => category.items)
          .sort((a, b) => (a.code < b.code ? -1 : 1));
        assert.deepEqual(
          back.map((item) => item.official),
          items.map((item) => item.official),
        );
      }),
      { numRuns },
    );
  });

  it('gives an item without an official row its name and its code', () => {
    const item = { code: 'i-1', zh: '甲', handling: 'guide' as const };
    const tables = exportExchange({ categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items: [item] }] });
    assert.deepEqual(tables, { up_task_general_basic: [{ row_guid: 'i-1', task_name: '甲' }] });
  });
});
