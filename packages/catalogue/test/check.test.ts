import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCatalogue, findingInWords, placeInWords, readDistrictList, ruleIds } from '../src/check/index.ts';
import type { CheckOptions } from '../src/check/index.ts';
import { finding, shown } from '../src/check/finding.ts';
import { mendOf } from '../src/check/mends.ts';
import { daysOf, isLonger } from '../src/check/spans.ts';
import { modelData } from './support/model-data.ts';

const sample = () => modelData('service-categories.sample.json');
const told = (input: unknown, options?: CheckOptions) =>
  checkCatalogue(input, options).findings.map(({ rule, path, level }) => [rule, path, level]);
const withItem = (item: object) => ({
  categories: [
    { no: 1, code: 'c', zh: '类', privacy: 'public', items: [{ code: 'i', zh: '名', handling: 'promised', ...item }] },
  ],
});
const ofItem = (item: object) =>
  told(withItem(item)).map(([rule, path, level]) => [rule, path!.replace('categories[0].items[0].', ''), level]);

describe('the rules between the fields of an item', () => {
  it('have the ids of the national elements’ own', () => {
    for (const { id } of modelData('item-elements.json').consistencyRules) assert.ok(ruleIds.includes(id), id);
  });

  it('are kept by the sample', () => {
    assert.deepEqual(told(sample()), []);
  });

  it('promise-le-statutory: units are converted, a working day is 7/5 days', () => {
    const times = (promised: [number, string], statutory: [number, string]) =>
      ofItem({
        times: {
          promised: { value: promised[0], unit: promised[1] },
          statutory: { value: statutory[0], unit: statutory[1] },
        },
      });
    const broken = [['promise-le-statutory', 'times.promised', 'error']];
    assert.deepEqual(times([20, 'workday'], [20, 'workday']), []);
    assert.deepEqual(times([21, 'workday'], [20, 'workday']), broken);
    assert.deepEqual(times([20, 'workday'], [28, 'day']), []);
    assert.deepEqual(times([20, 'workday'], [27, 'day']), broken);
    assert.deepEqual(times([48, 'hour'], [2, 'day']), []);
    assert.deepEqual(times([49, 'hour'], [2, 'day']), broken);
    assert.deepEqual(times([2, 'month'], [1, 'year']), []);
    assert.deepEqual(times([90, 'minute'], [1, 'hour']), broken);
    assert.deepEqual(ofItem({ times: { promised: { value: 9, unit: 'day' } } }), []);
    assert.equal(daysOf({ value: 5, unit: 'workday' }), 7);
    assert.equal(isLonger({ value: 5, unit: 'workday' }, { value: 7, unit: 'day' }), false);
  });

  it('visit-reason', () => {
    assert.deepEqual(ofItem({ visits: 1 }), [['visit-reason', 'visits', 'warning']]);
    assert.deepEqual(ofItem({ visits: 1, visitReason: '核对本人' }), []);
    assert.deepEqual(ofItem({ visits: 1, official: { onSiteReason: '核对本人' } }), []);
    assert.deepEqual(ofItem({ visits: 0 }), []);
  });

  it('fee-basis', () => {
    assert.deepEqual(ofItem({ fees: [{ name: '工本费', standard: '5元', basis: '目录' }, { name: '照片' }] }), [
      ['fee-basis', 'fees[1]', 'warning'],
    ]);
    assert.deepEqual(ofItem({ fees: [] }), []);
    assert.deepEqual(ofItem({ official: { isFee: true } }), [['fee-basis', 'official.isFee', 'warning']]);
    const [found] = checkCatalogue(withItem({ fees: [{ name: '工本费', standard: '5元' }] })).findings;
    assert.equal(found!.mend.zh, '收费的事项要写清收费项目、标准和依据，请补上收费依据。');
  });

  it('instant-zero: 0 or 1 working day, or less', () => {
    const instant = (value: number, unit: string) =>
      ofItem({ handling: 'instant', times: { promised: { value, unit } } });
    for (const [value, unit] of [
      [0, 'workday'],
      [1, 'workday'],
      [1, 'day'],
      [30, 'minute'],
    ] as const)
      assert.deepEqual(instant(value, unit), []);
    assert.deepEqual(instant(2, 'workday'), [['instant-zero', 'times.promised', 'warning']]);
    assert.deepEqual(instant(3, 'day').length, 1);
    assert.deepEqual(ofItem({ handling: 'instant' }), []);
  });

  it('online-zero-visit and offline-zero-visit-mail', () => {
    assert.deepEqual(ofItem({ visits: 1, visitReason: '取证', official: { onlineDepth: '全程网办' } }), [
      ['online-zero-visit', 'visits', 'warning'],
    ]);
    assert.deepEqual(ofItem({ visits: 0, official: { handleForm: '全程网上办理' } }), []);
    assert.deepEqual(ofItem({ visits: 0, channels: ['hall'] }), [['offline-zero-visit-mail', 'channels', 'warning']]);
    assert.deepEqual(ofItem({ visits: 0, channels: ['hall', 'mail'] }), []);
    assert.deepEqual(ofItem({ visits: 0, channels: ['online'] }), []);
    assert.deepEqual(ofItem({ visits: 0, channels: ['hall', 'agent'] }), []);
    assert.deepEqual(ofItem({ visits: 0 }), []);
  });

  it('wording, on what residents read: official values and sayings stay', () => {
    const words = '请到窗口';
    assert.deepEqual(
      ofItem({
        summary: { zh: '好', en: words },
        hours: words,
        visitReason: words,
        conditions: [words],
        materials: [{ name: '表', note: words }],
        steps: [{ name: words }],
        fees: [{ name: words, standard: '1元', basis: words }],
        faq: [{ q: '去哪？', a: words }],
        times: { promised: { value: 1, note: words } },
        aliases: [words],
        official: { handleForm: '窗口办理' },
      }).map(([rule, path]) => [rule, path]),
      [
        'summary.en',
        'hours',
        'visitReason',
        'times.promised.note',
        'conditions[0]',
        'materials[0].note',
        'steps[0].name',
        'fees[0].name',
        'faq[0].a',
      ].map((path) => ['wording', path]),
    );
    assert.deepEqual(ofItem({ summary: '请到办事大厅' }), [['wording', 'summary', 'warning']]);
    const category = withItem({});
    category.categories[0]!.zh = '窗口服务';
    assert.deepEqual(told(category), [['wording', 'categories[0].zh', 'error']]);
    const [partition] = checkCatalogue(withItem({ summary: '隔断' })).findings;
    assert.equal(partition!.mend.en, 'Do not tell residents “隔断”.');
  });
});

describe('the list as a whole', () => {
  it('has unique codes, known zones, and as many as it says', () => {
    const list = sample();
    list.categories[1].items[0].code = list.categories[0].items[0].code;
    list.categories[2].zone = 'roof-garden';
    list.count = 50;
    assert.deepEqual(told(list), [
      ['unique-code', 'categories[1].items[0].code', 'warning'],
      ['zone-exists', 'categories[2].zone', 'warning'],
      ['count-mismatch', 'count', 'warning'],
    ]);
    assert.ok(told(sample(), { zones: ['service'] }).every(([rule]) => rule === 'zone-exists'));
    assert.match(checkCatalogue(list).findings[2]!.mend.en, /says 50, but 51 are usable/);
  });

  it('is held against the district’s list, and its 51 only where that is known', () => {
    const listed = readDistrictList(sample())!;
    assert.equal(listed.categories.length, 51);
    assert.deepEqual(told(sample(), { list: listed }), []);
    const own = sample();
    own.categories[0].zh = '党员的服务';
    own.categories[1].code = 'self-government';
    own.categories.splice(5, 1);
    own.categories.push({ no: 99, code: 'own', zh: '自有类', privacy: 'public', items: [] });
    delete own.count;
    delete own.itemCount;
    assert.deepEqual(told(own, { list: listed }), [
      ['list-name', 'categories[0].zh', 'error'],
      ['list-extra', 'categories[50].zh', 'warning'],
      ['list-missing', 'categories', 'error'],
    ]);
    own.categories.pop();
    assert.ok(told(own, { list: listed }).some(([rule]) => rule === 'count-mismatch'));
  });

  it('reads a list of names, a list of categories, or a catalogue', () => {
    assert.deepEqual(readDistrictList(['甲', { zh: '乙' }, 3, null]), { categories: [{ zh: '甲' }, { zh: '乙' }] });
    assert.deepEqual(readDistrictList({ count: 2, categories: ['甲'] }), { count: 2, categories: [{ zh: '甲' }] });
    for (const none of [undefined, null, {}, [], 'x', { categories: [1] }])
      assert.equal(readDistrictList(none), undefined);
  });

  it('shows the other rows when 100 are broken, and lists the 100, each at its place in the file', () => {
    const items = Array.from({ length: 300 }, (_, at) => ({
      code: `i${at}`,
      zh: at % 3 ? `事项${at}` : 7,
      handling: 'guide',
      visits: at === 299 ? 1 : 0,
    }));
    const { catalogue, findings } = checkCatalogue({
      categories: [{}, { no: 1, code: 'c', zh: '类', privacy: 'public', items }],
    });
    assert.equal(catalogue!.categories[0]!.items.length, 200);
    const rows = findings.filter(({ path }) => /items\[\d+\]\.zh$/.test(path!));
    assert.deepEqual(
      rows.map(({ path }) => path),
      Array.from({ length: 100 }, (_, at) => `categories[1].items[${at * 3}].zh`),
    );
    assert.ok(
      findings.some(({ rule, path }) => rule === 'visit-reason' && path === 'categories[1].items[299].visits'),
      'rows left out do not shift the others',
    );
  });

  it('has nothing to give without categories, and never throws', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => ['categories'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    );
    for (const input of [undefined, null, 1, 'x', [], {}, trap]) {
      const { catalogue, findings } = checkCatalogue(input);
      assert.equal(catalogue, undefined);
      assert.ok(findings.length > 0);
    }
  });

  it('says in both languages what a parser asks for', () => {
    const { findings } = checkCatalogue({
      categories: [
        { no: -1, code: '!', zh: 'x', privacy: 'x', items: [] },
        {
          no: 1,
          code: 'c',
          zh: '类',
          privacy: 'public',
          items: [
            {
              code: 'i',
              zh: 'x',
              handling: 'magic',
              online: 'javascript:x',
              official: { isFee: 'maybe' },
              materials: 3,
              times: 'x',
              summary: 4,
              odd: 1,
            },
          ],
        },
      ],
    });
    const causes = findings.map(({ rule, mend }) => [rule, /（(.*?)）|“(.*?)”/.exec(mend.zh)?.[0]]);
    for (const words of [
      '应为整数',
      '应为字母、数字组成的编码',
      '应为 ticket-only, masked, public 之一',
      '应为网址',
      '应为“是”或“否”',
      '应为列表',
      '应为一组字段',
      '应为文字',
    ]) {
      assert.ok(
        causes.some(([, cause]) => cause === `（${words}）`),
        `${words}: ${JSON.stringify(causes)}`,
      );
    }
    assert.ok(causes.some(([rule, cause]) => rule === 'unknown-field' && cause === '“odd”'));
    assert.ok(findings.some(({ mend }) => /must be a whole number/.test(mend.en)));
  });
});

describe('a finding', () => {
  it('cuts its value, and ID- and phone-shaped numbers with it', () => {
    assert.equal(shown('长'.repeat(100)), `${'长'.repeat(60)}…`);
    assert.doesNotMatch(shown('张某 13900001111 210102199001011234'), /\d{5}/);
    assert.deepEqual(
      [shown(undefined), shown(null), shown({ a: 1 }), shown(0), shown(true)],
      ['', '', '{"a":1}', '0', 'true'],
    );
    const circle: any = {};
    circle.self = circle;
    assert.equal(shown(circle), '…');
    assert.equal(shown({ toJSON: () => undefined }), '');
  });

  it('says where it is, in the words of those who keep the list', () => {
    assert.equal(
      placeInWords({ file: 'a.xlsx', sheet: '表', row: 7, column: '时限', cell: 'C7' }, 'zh'),
      'a.xlsx 表!C7「时限」',
    );
    assert.equal(placeInWords({ file: 'a.csv', row: 7 }, 'zh'), 'a.csv 第 7 行');
    assert.equal(placeInWords({ file: 'a.csv', row: 7, column: 'fee' }, 'en'), 'a.csv row 7 “fee”');
    assert.equal(placeInWords({ sheet: '表', cell: 'C7' }, 'en'), '表!C7');
    assert.equal(placeInWords({ sheet: '表' }, 'en'), '表');
    assert.equal(placeInWords({ path: 'a[0]', column: 'b' }, 'en'), 'a[0]');
    assert.equal(placeInWords({}, 'en'), '');
    const found = finding('error', 'visit-reason', { file: 'a.csv', row: 2 }, 3, { is: '3' });
    assert.equal(
      findingInWords(found, 'zh'),
      'a.csv 第 2 行 visit-reason “3” → 需要到场 3 次，请写明必须现场办理的原因，或改为 0 次。',
    );
    assert.equal(
      findingInWords(found, 'en'),
      'a.csv row 2 visit-reason "3" → 3 visits are asked for: say why they cannot be spared, or set 0.',
    );
    assert.equal(
      findingInWords(finding('error', 'no-name', {}), 'en'),
      'no-name → The row has no name and was left out: add one.',
    );
  });

  it('has a mend in one sentence of each language, without a place to stand at', () => {
    for (const rule of ruleIds) {
      const { zh, en } = mendOf(rule, { name: '名', is: '值', against: '另' });
      assert.match(zh, /^[^。\n]+。$/, rule);
      assert.match(en, /^[^\n]+\.$/, rule);
      assert.doesNotMatch(zh, /undefined|\d{9}/, rule);
      assert.ok(mendOf(rule, {}).zh, rule);
    }
  });
});
