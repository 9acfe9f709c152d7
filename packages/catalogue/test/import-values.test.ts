import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMaterials } from '../src/import/materials.ts';
import { firstNumber, numberOf } from '../src/import/numbers.ts';
import {
  asAddress,
  asAudience,
  asChannels,
  asFees,
  asHandling,
  asMonths,
  asQuestions,
  asSpan,
  asSteps,
  asVisits,
  asWhole,
  linesOf,
  wordsIn,
} from '../src/import/values.ts';
import { usualZones, zoneIn } from '../src/import/zones.ts';
import { codesIn } from './support/model-data.ts';

const span = (text: string) => {
  const found = asSpan(text)?.value;
  return found && [found.value, found.unit, ...(found.note ? [found.note] : [])];
};

describe('words of a cell', () => {
  it('are numbers in either script', () => {
    for (const [text, value] of Object.entries({
      二十: 20,
      十: 10,
      十五: 15,
      两: 2,
      一百零八: 108,
      '２０': 20,
      九: 9,
      三百二十一: 321,
      〇: 0,
    })) {
      assert.equal(numberOf(text), value, text);
    }
    for (const text of ['', '若干', '1.5', '十十']) assert.equal(numberOf(text), undefined, text);
    assert.equal(firstNumber('最多跑两次'), 2);
    assert.equal(firstNumber('不限'), undefined);
  });

  it('are lines, by line, by mark or by number', () => {
    assert.deepEqual(linesOf('身份证；户口簿;\n照片'), ['身份证', '户口簿', '照片']);
    assert.deepEqual(linesOf('1.身份证 2.户口簿（1）'), ['身份证', '户口簿（1）']);
    assert.deepEqual(linesOf('（1）身份证；（2）户口簿'), ['身份证', '户口簿']);
    assert.deepEqual(linesOf('①身份证②户口簿'), ['身份证', '户口簿']);
    assert.deepEqual(linesOf('1、身份证\n正反面\n2、照片'), ['身份证\n正反面', '照片']);
    assert.deepEqual(linesOf('一、登记\n二、发证'), ['登记', '发证']);
    assert.deepEqual(linesOf('每月 1.5 元'), ['每月 1.5 元']);
    assert.deepEqual(linesOf('  '), []);
    assert.deepEqual(wordsIn('老人钱、高龄补助，八十岁'), ['老人钱', '高龄补助', '八十岁']);
  });

  it('are times in their units', () => {
    const times: Record<string, unknown> = {
      '20个工作日': [20, 'workday'],
      '20 个 工作日内': [20, 'workday'],
      不超过三十天: [30, 'day'],
      '15': [15, 'workday'],
      '1个月': [1, 'month'],
      两小时: [2, 'hour'],
      '30分钟': [30, 'minute'],
      '2周': [14, 'day'],
      半个月: [15, 'day'],
      半小时: [30, 'minute'],
      一年: [1, 'year'],
      当场办结: [0, 'workday'],
      即办: [0, 'workday'],
      即时办结: [0, 'workday'],
      '即办（材料齐全）': [0, 'workday', '即办（材料齐全）'],
      当天: [1, 'day', '当天'],
      '5-10个工作日': [10, 'workday', '5-10个工作日'],
      '5天至2个月': [2, 'month', '5天至2个月'],
      自受理之日起20个工作日: [20, 'workday', '自受理之日起20个工作日'],
    };
    for (const text of Object.keys(times)) assert.deepEqual(span(text), times[text], text);
    for (const text of ['看情况', '受理5个工作日，审批10个工作日', '', '若干天', '十十天'])
      assert.equal(span(text), undefined, text);
  });

  it('are fees, and none where it says so', () => {
    for (const text of ['不收费', '免费', '否', '无', '0', '0元', '不收取任何费用'])
      assert.deepEqual(asFees(text)!.value, []);
    assert.deepEqual(asFees('工本费：10元/证；照片 5 元')!.value, [
      { name: '工本费', standard: '10元/证' },
      { name: '照片', standard: '5 元' },
    ]);
    assert.deepEqual(asFees('20元')!.value, [{ name: '收费', standard: '20元' }]);
    assert.deepEqual(asFees('是'), { value: [{ name: '收费' }], whole: false });
    assert.deepEqual(asFees('按规定')!.value, [{ name: '按规定' }]);
  });

  it('are papers with what stands in brackets', () => {
    const papers = (text: string) => asMaterials(text)!.value;
    assert.deepEqual(papers('身份证（原件及复印件一式2份）'), [
      { name: '身份证', source: 'bring', required: true, form: 'both', copies: 2 },
    ]);
    assert.deepEqual(
      papers('户口簿（免提交）；照片（两份，如有）；证明（系统核验）；表(电子版)；证（原件）；单（复印件 必要）'),
      [
        { name: '户口簿', source: 'waived', required: true },
        { name: '照片', source: 'bring', required: false, copies: 2 },
        { name: '证明', source: 'looked-up', required: true },
        { name: '表', source: 'bring', required: true, form: 'electronic' },
        { name: '证', source: 'bring', required: true, form: 'original' },
        { name: '单', source: 'bring', required: true, form: 'copy' },
      ],
    );
    assert.deepEqual(papers('照片（一寸白底）'), [{ name: '照片', source: 'bring', required: true, note: '一寸白底' }]);
    assert.deepEqual(asMaterials('a', 'waived')!.value[0]!.source, 'waived');
    assert.equal(asMaterials('；'), undefined);
  });

  it('are questions with their answers', () => {
    assert.deepEqual(asQuestions('问：多少岁？答：八十。 问：带什么？答：身份证。')!.value, [
      { q: '多少岁？', a: '八十。' },
      { q: '带什么？', a: '身份证。' },
    ]);
    assert.deepEqual(asQuestions('1.能代办吗？能。\n2.要钱吗？\n答：不要。')!.value, [
      { q: '能代办吗？', a: '能。' },
      { q: '要钱吗？', a: '不要。' },
    ]);
    assert.deepEqual(asQuestions('Q1: How? A1: So.')!.value, [{ q: 'How?', a: 'So.' }]);
    for (const text of ['没有问题', '为什么？', '问：只问不答', ' ']) assert.equal(asQuestions(text), undefined, text);
  });

  it('are choices; what says more is not whole', () => {
    assert.deepEqual(asHandling('即办件'), { value: 'instant', whole: true });
    assert.deepEqual(asHandling('2'), { value: 'promised', whole: true });
    assert.equal(asHandling('帮办')!.value, 'agent');
    assert.equal(asHandling('自助')!.value, 'self');
    assert.equal(asHandling('转办')!.value, 'referral');
    assert.deepEqual(asHandling('宣传告知并发放手册'), { value: 'guide', whole: false });
    assert.equal(asHandling('其他'), undefined);
    assert.deepEqual(asChannels('到厅、线上、邮寄'), { value: ['hall', 'online', 'mail'], whole: true });
    assert.deepEqual(asChannels('微信小程序办理；代办'), { value: ['mobile', 'agent'], whole: false });
    assert.equal(asChannels('电话'), undefined);
    assert.deepEqual(asAudience('个人/企业')!.value, ['person', 'organisation']);
    assert.deepEqual(asVisits('最多跑一次'), { value: 1, whole: true });
    assert.deepEqual(asVisits('零跑动'), { value: 0, whole: true });
    assert.deepEqual(asVisits('1次（取证时）'), { value: 1, whole: false });
    assert.equal(asVisits('不限'), undefined);
    assert.equal(asVisits('100'), undefined);
    assert.deepEqual(asMonths('11月、12月、1月')!.value, [11, 12, 1]);
    assert.deepEqual(asMonths('11-2月；十二月')!.value, [11, 12, 1, 2]);
    for (const text of ['13月', '冬季', '月', '0-3月']) assert.equal(asMonths(text), undefined, text);
    assert.equal(asWhole('12')!.value, 12);
    assert.equal(asWhole('一些'), undefined);
    assert.deepEqual(asSteps('登记→核对→发放')!.value, [{ name: '登记' }, { name: '核对' }, { name: '发放' }]);
    assert.equal(asSteps('→'), undefined);
    assert.equal(asAddress('hall.example/a')!.value, 'https://hall.example/a');
    assert.equal(asAddress('http://hall.example')!.value, 'http://hall.example');
    for (const text of ['javascript:alert(1)', '见官网', 'https://a b']) assert.equal(asAddress(text), undefined, text);
  });

  it('name zones by code, by name, and inside longer words', () => {
    assert.deepEqual(zoneIn('办事区', usualZones), { code: 'service', whole: true });
    assert.deepEqual(zoneIn('service', usualZones), { code: 'service', whole: true });
    assert.deepEqual(zoneIn('自助办理', usualZones), { code: 'self-service', whole: true });
    assert.deepEqual(zoneIn('一楼 自助办理区 2号机', usualZones), { code: 'self-service', whole: false });
    assert.equal(zoneIn('屋顶花园', usualZones), undefined);
  });

  it('know the zones that the model’s data know', () => {
    assert.deepEqual(usualZones, codesIn('zones.json', 'n-zones.json'));
  });
});
