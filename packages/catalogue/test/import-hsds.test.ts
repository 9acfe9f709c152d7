import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hsdsMappings, importFiles, importHsds } from '../src/import/index.ts';
import { scheduleInWords } from '../src/import/hsds/schedule-words.ts';

const folder = new URL('files/', import.meta.url);
const read = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
const csvs = readdirSync(new URL('hsds', folder)).map((name) => read(`hsds/${name}`));
const one = (service: object) => importHsds({ json: [{ name: '甲', ...service }] }).catalogue.categories[0]!.items[0]!;

describe('HSDS 3 as its API gives it', () => {
  it('becomes a catalogue; what has no field stays in extra', async () => {
    const { catalogue, findings, format } = await importFiles([read('hsds.json')]);
    assert.equal(format, 'hsds');
    const { extra, ...lunch } = catalogue.categories[0]!.items[0]!;
    assert.deepEqual(
      [catalogue.categories[0]!.code, catalogue.categories[0]!.zh],
      ['elder-care', 'Care for older people'],
    );
    assert.deepEqual(lunch, {
      code: 'svc-meals',
      zh: 'Lunch club',
      en: 'Lunch club',
      handling: 'guide',
      summary: 'A warm lunch on working days.',
      aliases: ['Meals on wheels', 'Senior lunch'],
      keywords: ['Meals'],
      materials: [{ name: 'Identity card', source: 'bring', required: true, sample: 'https://hall.example/id.png' }],
      steps: [{ name: 'Say your name' }, { name: 'Sit down' }],
      conditions: ['Sixty and over'],
      fees: [{ name: 'Lunch', standard: '6 CNY per meal' }],
      zone: 'parlour',
      hours: '周一至周五 11:00–13:30',
      phone: '+86 24 0000 0000 转 8',
      online: 'https://hall.example/lunch',
    });
    assert.deepEqual(Object.keys(extra!).sort(), [
      'assured_date',
      'attributes',
      'languages',
      'minimum_age',
      'organization',
      'phones',
      'schedules',
      'service_at_locations',
    ]);
    assert.deepEqual(JSON.parse(extra!['languages']!), [{ id: 'l-2', name: 'Chinese', code: 'zh' }]);
    assert.deepEqual(
      findings.map(({ path, rule }) => [path, rule]),
      [
        ['contents[0]', 'no-handling'],
        ['contents[1].status', 'not-active'],
        ['contents[1]', 'no-handling'],
        ['contents[2]', 'no-name'],
        ['contents[0].cost_options', 'fee-basis'],
      ],
    );
  });

  it('takes place, number and hours from where the service is, where it has none itself', async () => {
    const { catalogue } = await importFiles([read('hsds.json')]);
    const reading = catalogue.categories[1]!.items[0]!;
    assert.deepEqual([reading.zone, reading.phone, reading.hours, reading.fees], ['reading', '12345', '周六下午', []]);
    assert.equal(reading.en, undefined);
  });

  it('is found in a list, a page, one service, and in organisations', () => {
    const service = { id: 's', name: '甲' };
    for (const json of [[service], { contents: [service] }, service, { items: [service] }]) {
      assert.equal(importHsds({ json }).catalogue.categories[0]!.items[0]!.code, 's');
    }
    for (const json of [{ name: '社区', services: [service] }, [{ name: '社区', services: [service] }]]) {
      const [item] = importHsds({ json }).catalogue.categories[0]!.items;
      assert.deepEqual(item!.extra, { organization: '{"name":"社区"}' });
    }
    const tables = {
      services: [service],
      attributes: [{ link_id: 's', taxonomy_term_id: 't' }],
      taxonomy_terms: [{ id: 't', name: '类' }],
    };
    assert.equal(importHsds({ json: tables }).catalogue.categories[0]!.zh, '类');
    for (const json of [null, 3, {}, [], [3], { contents: [] }]) {
      assert.deepEqual(
        importHsds({ json, file: 'a' }).findings.map(({ rule }) => rule),
        ['no-header'],
      );
    }
  });

  it('reads each field as its mapping says, and keeps what says more', () => {
    assert.deepEqual(one({ cost_options: [{ amount: 0, option: '学生' }] }).fees, []);
    assert.match(one({ cost_options: [{ amount: 0, option: '学生' }] }).extra!['cost_options']!, /学生/);
    assert.deepEqual(one({ cost_options: [{ amount: 5 }] }).fees, [{ name: '收费', standard: '5' }]);
    assert.deepEqual(one({ cost_options: [{ option: '押金' }] }).fees, [{ name: '押金' }]);
    assert.deepEqual(one({ fees_description: '£50 per hour' }).fees, [{ name: '收费', standard: '£50 per hour' }]);
    assert.deepEqual(one({ fees_description: '50', cost_options: [{ amount: 5 }] }).extra, { fees_description: '50' });
    assert.deepEqual(one({ alternate_name: '乙、丙' }).aliases, ['乙', '丙']);
    assert.deepEqual(one({ alternate_name: 'One name' }).aliases, ['One name']);
    assert.deepEqual(one({ url: 'see the poster' }).extra, { url: 'see the poster' });
    assert.deepEqual(one({ required_documents: [{ uri: 'x' }] }).extra, { required_documents: '[{"uri":"x"}]' });
    assert.deepEqual(one({ required_documents: 'card' }).extra, { required_documents: 'card' });
    assert.deepEqual(one({ phones: [{ extension: 1 }], description: '' }).extra, { phones: '[{"extension":1}]' });
    assert.deepEqual(one({ phones: [{ number: '1' }] }), { ...one({}), phone: '1' });
    assert.equal(one({ attributes: [{ taxonomy_term: { name: '' } }, {}, 1] }).keywords, undefined);
    assert.equal(new Set(hsdsMappings.map(({ from }) => from)).size, hsdsMappings.length);
  });

  it('says a plain week in words, and keeps silent on anything harder', () => {
    assert.equal(scheduleInWords({ byday: 'MO,WE', opens_at: '8:30', closes_at: '11:30:00' }), '周一、周三 8:30–11:30');
    assert.equal(scheduleInWords({ byday: 'MO,TU,WE' }), '周一至周三');
    assert.equal(scheduleInWords({ byday: 'MO', opens_at: 'dawn', closes_at: 'dusk' }), '周一 dawn–dusk');
    assert.equal(scheduleInWords({ description: '全天' }), '全天');
    for (const schedule of [{}, { byday: '2MO' }, { byday: 'MO', interval: 2 }, { byday: ['MO'] }])
      assert.equal(scheduleInWords(schedule), '');
  });

  it('keeps what is deeper than the engine goes as a mark', () => {
    const deep: any = {};
    deep.deep = deep;
    assert.equal(one({ deep }).extra!['deep'], '…');
  });
});

describe('HSDS 3 as a data package', () => {
  it('is joined by its keys, and says what belongs to no service', async () => {
    const { catalogue, findings, format } = await importFiles(csvs);
    assert.equal(format, 'hsds');
    const [category] = catalogue.categories;
    assert.deepEqual([category!.code, category!.zh, category!.items.length], ['health', '卫生健康', 2]);
    const { extra, ...doctor } = category!.items[0]!;
    assert.deepEqual(doctor, {
      code: 'svc-1',
      zh: '家庭医生签约',
      handling: 'guide',
      summary: '签约后有人随访。',
      materials: [{ name: '医保卡', source: 'bring', required: true }],
      fees: [],
      zone: 'reception',
      hours: '周一、周三 08:30–11:30',
      phone: '12345',
    });
    assert.match(extra!['service_at_locations']!, /12320/);
    assert.match(extra!['organization']!, /样例社区/);
    assert.match(category!.items[1]!.extra!['schedules']!, /2MO/);
    assert.deepEqual(
      findings.map(({ file, row, rule, level }) => [file, row, rule, level]),
      [
        ['hsds/services.csv', 2, 'no-handling', 'warning'],
        ['hsds/services.csv', 3, 'no-handling', 'warning'],
        ['hsds/locations.csv', 3, 'no-item', 'note'],
      ],
    );
  });

  it('is read without places and without names too', () => {
    const { findings } = importHsds({ tables: { services: [{ id: 1 }], phones: [{ number: 'x' }] } });
    assert.deepEqual(
      findings.map(({ rule, path }) => [rule, path]),
      [
        ['no-name', 'services[0]'],
        ['no-item', 'phones'],
      ],
    );
  });
});
