import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../src/index.ts';
import { sample } from './support/documents.ts';

const catalogue = (change: (catalogue: any) => void = () => {}): any => {
  const copy = sample('service-categories.sample.json');
  change(copy);
  return copy;
};
const found = (input: unknown, options?: { zones?: string[] }) => {
  const { ok, value, problems } = parseCatalogue(input, options);
  return { ok, value: value!, problems: problems.map(({ path, code, level }) => [path.join('.'), code, level]) };
};
const withItem = (item: object) => {
  const { value, problems } = parseCatalogue({
    categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items: [item] }],
  });
  return { item: value!.categories[0]!.items[0]!, items: value!.categories[0]!.items, problems };
};

describe('parseCatalogue', () => {
  it('reads the 51 categories and 131 items of the sample without a problem', () => {
    const { ok, value, problems } = found(catalogue());
    assert.deepEqual([ok, problems], [true, []]);
    assert.equal(value.categories.length, 51);
    assert.equal(
      value.categories.reduce((sum, { items }) => sum + items.length, 0),
      131,
    );
    assert.match(value.status!, /SAMPLE/);
  });

  it('keeps fifty when one of 51 is bad', () => {
    const { ok, value, problems } = found(catalogue((c) => (c.categories[20].zh = 7)));
    assert.equal(ok, false);
    assert.equal(value.categories.length, 50);
    assert.deepEqual(problems, [
      ['categories.20.zh', 'wrong-type', 'error'],
      ['count', 'count-mismatch', 'warning'],
      ['itemCount', 'count-mismatch', 'warning'],
    ]);
  });

  it('warns of codes that repeat, wherever they stand, and keeps both', () => {
    const { ok, value, problems } = found(
      catalogue((c) => {
        c.categories[1].code = c.categories[0].code;
        c.categories[2].no = 1;
        c.categories[50].items[0].code = c.categories[0].items[0].code;
      }),
    );
    assert.ok(ok);
    assert.equal(value.categories.length, 51);
    assert.deepEqual(problems, [
      ['categories.1.code', 'duplicate', 'warning'],
      ['categories.2.no', 'duplicate', 'warning'],
      ['categories.50.items.0.code', 'duplicate', 'warning'],
    ]);
  });

  it('knows the eight and the usual feature zones, or those it is given', () => {
    const odd = catalogue((c) => (c.categories[3].zone = 'roof-garden'));
    assert.deepEqual(found(odd).problems, [['categories.3.zone', 'unknown-reference', 'warning']]);
    assert.equal(found(odd).value.categories[3]!.zone, 'roof-garden');
    const zones = catalogue().categories.map(({ zone }: { zone: string }) => zone);
    assert.deepEqual(found(odd, { zones: [...zones, 'roof-garden'] }).problems, []);
  });

  it('reads an unknown privacy as the strictest and an unknown handling as guidance', () => {
    const { value, problems } = found(
      catalogue((c) => {
        c.categories[1].privacy = 'open';
        delete c.categories[2].privacy;
        c.categories[3].items[0].handling = 'magic';
      }),
    );
    assert.equal(value.categories[1]!.privacy, 'ticket-only');
    assert.equal(value.categories[2]!.privacy, 'ticket-only');
    assert.equal(value.categories[3]!.items[0]!.handling, 'guide');
    assert.equal(problems.length, 3);
  });

  it('quotes what it got and what it used', () => {
    const { problems } = parseCatalogue(catalogue((c) => (c.categories[1].privacy = 'open')));
    assert.equal(
      problems[0]!.message,
      'categories[1].privacy: must be one of ticket-only, masked, public (got "open"). Using "ticket-only".',
    );
  });

  it('has nothing to give without categories', () => {
    assert.equal(parseCatalogue({ status: 'SAMPLE' }).value, undefined);
    assert.deepEqual(parseCatalogue({ categories: [] }), { ok: true, value: { categories: [] }, problems: [] });
  });

  it('reads 20,000 items, and lists no more than 10,000 problems', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({ code: `i${index}`, zh: '事项', handling: 'magic' }));
    const { value, problems } = parseCatalogue({
      categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items }],
    });
    assert.equal(value!.categories[0]!.items.length, 20_000);
    assert.equal(problems.length, 10_001);
    assert.deepEqual(problems[10_000], {
      path: [],
      code: 'more-problems',
      level: 'error',
      message: '10000 more problems are not listed.',
    });
  });

  it('refuses addresses that run code or leave the scheme open', () => {
    for (const online of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://a b',
      'http:\\\\x',
      'ftp://x',
    ]) {
      const { item, problems } = withItem({ code: 'a', zh: 'x', handling: 'self', online });
      assert.equal(item.online, undefined, online);
      assert.equal(problems[0]!.code, 'wrong-value');
    }
    for (const online of ['https://a.example/x', '/x', './x', '../x']) {
      assert.equal(withItem({ code: 'a', zh: 'x', handling: 'self', online }).item.online, online);
    }
  });
});

describe('parseCatalogue and the national elements', () => {
  it('reads identifiers, Chinese names and exchange columns alike', () => {
    for (const official of [
      {
        taskName: '高龄津贴',
        promisedDays: 3,
        isFee: false,
        materials: [{ materialName: '身份证', materialBasis: '依据' }],
      },
      {
        事项名称: '高龄津贴',
        承诺办结时限: '3',
        是否收费: '否',
        材料: [{ 材料名称: '身份证', 要求提供材料的依据: '依据' }],
      },
      { task_name: '高龄津贴', promise_day: 3, is_fee: 0, materials: [{ material_name: '身份证', by_law: '依据' }] },
    ]) {
      const { item, problems } = withItem({ code: 'a', zh: 'x', handling: 'agent', official });
      assert.deepEqual(problems, []);
      assert.deepEqual(item.official, {
        taskName: '高龄津贴',
        promisedDays: 3,
        isFee: false,
        materials: [{ materialName: '身份证', materialBasis: '依据' }],
      });
    }
  });

  it('takes the first of two spellings of one element and reports the other', () => {
    const { item, problems } = withItem({
      code: 'a',
      zh: 'x',
      handling: 'agent',
      official: { taskName: '甲', 事项名称: '乙' },
    });
    assert.equal(item.official!.taskName, '甲');
    assert.deepEqual(
      problems.map(({ path, code }) => [path.join('.'), code]),
      [['categories.0.items.0.official.事项名称', 'duplicate']],
    );
  });

  it('fills what a resident reads from an official row', () => {
    const { item, problems } = withItem({
      code: 'a',
      official: {
        事项名称: '高龄津贴',
        办件类型: '承诺件',
        到办事现场次数: 1,
        法定办结时限: 30,
        法定办结时限单位: '工作日',
        承诺办结时限: 2,
        承诺办结时限单位: '小时',
        承诺办结时限说明: '当天',
        办理时间: '开门就办',
        网办地址: 'https://hall.example/x',
        是否网办: '是',
        是否支持物流快递: 1,
        materials: [
          { 材料名称: '身份证', 材料必要性: '必要', 来源渠道: '申请人自备', 纸质材料份数: 1, 填报须知: '原件' },
          { 材料名称: '户口簿', 材料必要性: '非必要', 来源渠道: '数据共享' },
          { 材料名称: '照片', 来源渠道: '免提交' },
          { 材料类型: '原件' },
        ],
        fees: [{ 收费项目名称: '工本费', 收费标准: '5 元', 是否允许减免: '是', 收费依据: 'x' }, { fee_stand: '1' }],
        questions: [{ question: '能代办吗', answer: '能' }, { question: '?' }],
      },
    });
    assert.deepEqual(problems, []);
    const { official, ...rest } = item;
    assert.equal(official!.materials!.length, 4);
    assert.deepEqual(rest, {
      code: 'a',
      zh: '高龄津贴',
      handling: 'promised',
      visits: 1,
      times: { statutory: { value: 30, unit: 'workday' }, promised: { value: 2, unit: 'hour', note: '当天' } },
      materials: [
        { name: '身份证', source: 'bring', required: true, copies: 1, note: '原件' },
        { name: '户口簿', source: 'looked-up', required: false },
        { name: '照片', source: 'waived', required: true },
      ],
      fees: [{ name: '工本费', standard: '5 元', basis: 'x', reducible: true }],
      faq: [{ q: '能代办吗', a: '能' }],
      hours: '开门就办',
      online: 'https://hall.example/x',
      channels: ['online', 'mail'],
    });
  });

  it('never puts an official value over the item’s own, and guesses no unit', () => {
    const { item } = withItem({
      code: 'a',
      zh: '我们的名字',
      handling: 'agent',
      official: {
        taskName: '别的',
        projectType: '即办件',
        promisedDays: 3,
        promisedUnit: '旬',
        onlineUrl: 'javascript:x',
        mobileUrl: 'https://m.example',
      },
    });
    assert.deepEqual(
      [item.zh, item.handling, item.times, item.online],
      ['我们的名字', 'agent', undefined, 'https://m.example'],
    );
  });

  it('reads a working day where no unit is given, and 即办件 as on the spot', () => {
    const { item } = withItem({ code: 'a', zh: 'x', official: { promisedDays: 0, projectType: 1 } });
    assert.deepEqual([item.handling, item.times], ['instant', { promised: { value: 0, unit: 'workday' } }]);
  });

  it('leads a fault of a derived field to the row it came from', () => {
    const { items, problems } = withItem({
      code: 'a',
      official: { taskName: '长'.repeat(300), projectType: '承诺件' },
    });
    assert.deepEqual(items, []);
    assert.equal(problems[0]!.path.join('.'), 'categories.0.items.0.official');
  });

  it('reports official values of the wrong kind', () => {
    const { item, problems } = withItem({
      code: 'a',
      zh: 'x',
      handling: 'agent',
      official: { promisedDays: '三', isFee: 'maybe', taskName: true },
    });
    assert.deepEqual(item.official, {});
    assert.deepEqual(
      problems.map(({ path }) => path.at(-1)),
      ['promisedDays', 'isFee', 'taskName'],
    );
  });
});
