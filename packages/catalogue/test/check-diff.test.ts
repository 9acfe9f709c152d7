import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changeInWords, checkCatalogue, diffCatalogues } from '../src/check/index.ts';
import { modelData } from './support/model-data.ts';
import { numRuns } from './support/runs.ts';

const sample = (change: (catalogue: any) => void = () => {}) => {
  const copy = modelData('service-categories.sample.json');
  change(copy);
  return checkCatalogue(copy).catalogue!;
};
const told = (before: any, after: any, lang: 'zh' | 'en' = 'en') =>
  diffCatalogues(before, after).map((change) => changeInWords(change, lang));

describe('diffCatalogues', () => {
  it('finds nothing between equal lists, in whatever order their fields and rows are', () => {
    const shuffled = sample((c) => {
      c.categories.reverse();
      for (const category of c.categories) category.items.reverse();
    });
    assert.deepEqual(told(sample(), shuffled), []);
    const swap = (item: object) =>
      ({ categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items: [item] }] }) as any;
    assert.deepEqual(
      told(swap({ code: 'i', zh: '名', times: { a: 1, b: 2 } }), swap({ code: 'i', zh: '名', times: { b: 2, a: 1 } })),
      [],
    );
  });

  it('says what was added, removed, renamed, recoded, moved and changed', () => {
    const after = sample((c) => {
      c.categories[0].zh = '党员的事';
      c.categories[1].zone = 'service';
      c.categories[0].items[0].zh = '组织关系';
      c.categories[0].items[1].code = 'other';
      c.categories[0].items[2].visits = 1;
      c.categories[2].items.push(c.categories[1].items.pop());
      c.categories[3].items.pop();
      c.categories[4].items.push({ code: 'new', zh: '新的', handling: 'guide' });
      c.categories[5].code = 'wishes';
      c.categories.push({ no: 99, code: 'more', zh: '更多', privacy: 'public', items: [] });
      c.categories.splice(10, 1);
    });
    const removed = modelData('service-categories.sample.json').categories[10];
    assert.deepEqual(told(sample(), after), [
      'added category “更多” (more)',
      'category “党员的事” (party-membership) was renamed, was “党员服务”',
      'category “居民自治” (self-governance): zone changed: deliberation → service',
      'category “诉求与意见” (wishes) has a new code, was requests',
      `removed category “${removed.zh}” (${removed.code})`,
      'added item “新的” (new)',
      'item “组织关系” (party-membership.1) was renamed, was “组织关系转接指引”',
      'item “党费收缴说明” (party-membership.3): visits changed: (nothing) → 1',
      'item “楼门长推荐” (self-governance.3) was moved: 居民自治 → 议事协商',
      'item “流动党员报到” (other) has a new code, was party-membership.2',
      'removed item “邻里互助结对” (volunteering.3)',
      ...removed.items.map((item: any) => `removed item “${item.zh}” (${item.code})`),
    ]);
    const chinese = told(sample(), after, 'zh');
    assert.equal(chinese.length, 12 + removed.items.length - 1);
    assert.ok(chinese.includes('事项「楼门长推荐」（self-governance.3）换了大类：居民自治 → 议事协商'));
    assert.ok(chinese.includes('事项「党费收缴说明」（party-membership.3）的 visits 变了：（空） → 1'));
    assert.ok(chinese.includes('大类「诉求与意见」（wishes）换了编码：原为 requests'));
    assert.ok(
      chinese.includes('新增大类「更多」（more）') && chinese.includes('删去事项「邻里互助结对」（volunteering.3）'),
    );
    assert.ok(chinese.includes('大类「党员的事」（party-membership）改了名：原为「党员服务」'));
  });

  it('is empty for a list and itself, and has as many changes back as forth', () => {
    const list = fc
      .array(fc.record({ code: fc.constantFrom('a', 'b', 'c', 'd'), zh: fc.constantFrom('甲', '乙', '丙') }), {
        maxLength: 6,
      })
      .map((items) => ({ categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items }] }) as any);
    fc.assert(
      fc.property(list, list, (one, two) => {
        assert.deepEqual(diffCatalogues(one, one), []);
        assert.equal(diffCatalogues(one, two).length, diffCatalogues(two, one).length);
      }),
      { numRuns },
    );
  });
});
