/** A guide of the size that real 办事指南 have: three to seven materials, three to five steps, two to four questions. */
import type { Item, Material } from '@huiketing/model';
import type { Domain } from './catalogues-words.ts';
import type { Random } from './random.ts';

const PAPERS: readonly Material[] = [
  { name: '身份证', source: 'bring', required: true, form: 'original', copies: 1, note: '看一眼就还您。' },
  { name: '户口簿', source: 'looked-up', required: true, note: '我们查得到，不用带。' },
  { name: '一寸照片', source: 'waived', required: true, note: '现场给您拍。' },
  { name: '银行卡', source: 'bring', required: true, form: 'copy', copies: 1, note: '本人名下，正面复印一张。' },
  { name: '申请表', source: 'waived', required: true, note: '我们填好，您核对签名。' },
  { name: '结婚证', source: 'looked-up', required: false, note: '婚姻登记能联网查到。' },
  { name: '房屋租赁合同', source: 'bring', required: false, form: 'both', copies: 1 },
  { name: '诊断证明', source: 'bring', required: true, form: 'original', copies: 1, note: '二级以上医院开的就行。' },
  { name: '收入情况说明', source: 'bring', required: false, note: '不会写，您说我们写。' },
  { name: '社保缴费记录', source: 'looked-up', required: true },
];
const STEPS = ['坐下说一声', '一起核对材料', '上门看一看', '报到街道复核', '公示几天', '办好了告诉您'];
const DESK = '综合服务受理岗';
const QUESTIONS: readonly (readonly [q: string, a: string])[] = [
  ['能让孩子来办吗？', '能。带上两个人的身份证，说一声是替谁办就行。'],
  ['多久能有信儿？', '约好的日子之前，我们打电话告诉您。'],
  ['材料少一样怎么办？', '先把事登记上，差的那样我们陪您一起补。'],
  ['周末能来吗？', '能。周末上午九点到下午四点有人值班。'],
  ['在外地怎么办？', '打电话来，能在网上办的我们一步一步教您。'],
];

export function guideOf(zh: string, { keywords, objects }: Domain, handling: string, random: Random): Partial<Item> {
  const promised = random.of([0, 1, 3, 5, 10, 15, 20]);
  const visits = handling === 'self' || handling === 'guide' ? 0 : 1;
  return {
    summary: `${zh}，坐下来说一声，我们陪您办。`,
    aliases: [`办${random.of(objects)}`, `${random.of(objects)}的事`],
    keywords: [...keywords],
    materials: some(PAPERS, random.from(3, 7), random),
    steps: some(STEPS, random.from(3, 5), random).map((name) => ({ name, who: DESK })),
    times: {
      statutory: { value: promised * 2 + 5, unit: 'workday' },
      promised: { value: promised, unit: 'workday' },
    },
    visits,
    ...(visits && { visitReason: '要您本人签个名。' }),
    fees: random() < 0.05 ? [{ name: '工本费', standard: '10 元', basis: '收费目录（SAMPLE）' }] : [],
    conditions: ['住在本社区，或者户口在本社区。'],
    audience: random() < 0.85 ? ['person'] : ['person', 'organisation'],
    channels: handling === 'agent' ? ['hall', 'agent'] : handling === 'self' ? ['terminal', 'mobile'] : ['hall'],
    faq: some(QUESTIONS, random.from(2, 4), random).map(([q, a]) => ({ q, a })),
    popularity: Math.floor(1000 * random() ** 4),
  };
}

/** `count` of the list in its own order, from a place by chance. */
function some<T>(list: readonly T[], count: number, random: Random): T[] {
  const start = random.from(0, list.length - 1);
  return list.filter((_, at) => (at - start + list.length) % list.length < count);
}
