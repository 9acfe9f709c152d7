import { html } from 'lit';
import type { Section } from '@huiketing/catalogue';
import type { Item } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleCatalogue } from '../internal/sample-data.ts';

const category = sampleCatalogue.categories.find(({ code }) => code === 'senior-benefits')!;

/** Everything that an item can say. SAMPLE: no real allowance, rule or number. */
export const full = {
  code: 'sample.full',
  zh: '高龄津贴申请',
  en: 'Advanced-age allowance',
  handling: 'agent',
  summary: {
    zh: '到了年龄就能领。坐下来，我们帮您填表、帮您报。',
    en: 'For residents of the right age. Sit down; we fill in the form and send it on.',
  },
  aliases: ['高龄津贴', '老人补贴', '高龄补贴', '尊老金', '八十岁领钱'],
  materials: [
    {
      name: { zh: '身份证', en: 'ID card' },
      source: 'bring',
      form: 'original',
      note: { zh: '看一眼就还您。', en: 'You get it back at once.' },
    },
    {
      name: { zh: '本人银行卡', en: 'Your bank card' },
      source: 'bring',
      form: 'both',
      copies: 2,
      sample: '/sample/bank-card.png',
    },
    { name: { zh: '委托书', en: 'Letter of authority' }, source: 'bring', required: false },
    { name: { zh: '户口簿', en: 'Household register' }, source: 'looked-up' },
    {
      name: { zh: '一寸照片', en: 'Photograph' },
      source: 'waived',
      note: { zh: '我们现场给您拍。', en: 'We take it here.' },
    },
  ],
  steps: [
    {
      name: { zh: '坐下说一声', en: 'Tell us' },
      who: { zh: '您', en: 'You' },
      takes: { value: 10, unit: 'minute' },
    },
    {
      name: { zh: '一起核对', en: 'Check together' },
      who: { zh: '综合服务受理岗', en: 'Service post' },
      takes: { value: 20, unit: 'minute' },
    },
    {
      name: { zh: '我们代您报', en: 'We send it on' },
      who: { zh: '街道', en: 'Subdistrict' },
      takes: { value: 5, unit: 'workday' },
    },
    { name: { zh: '办好了告诉您', en: 'We call you when it is done' }, who: { zh: '社工', en: 'Social worker' } },
  ],
  times: { statutory: { value: 20, unit: 'workday' }, promised: { value: 5, unit: 'workday' } },
  visits: 1,
  visitReason: { zh: '要当面看一眼身份证。', en: 'We look at the ID card once.' },
  conditions: [
    { zh: '年满 80 周岁（SAMPLE）。', en: 'Aged 80 or over (SAMPLE).' },
    { zh: '户口在本区。', en: 'Registered in this district.' },
  ],
  basis: [{ zh: '《示例市高龄津贴办法》第三条（SAMPLE）', en: 'Sample City rules on allowances, article 3 (SAMPLE)' }],
  fees: [],
  audience: ['person'],
  channels: ['hall', 'agent', 'online'],
  phone: '0000-0000000',
  online: 'https://example.org/online',
  faq: [
    {
      q: { zh: '我走不动，能不能让孩子来？', en: 'Can my children come for me?' },
      a: { zh: '能。打个电话，我们上门也行。', en: 'Yes. Or call, and we come to you.' },
    },
    {
      q: { zh: '钱什么时候到？', en: 'When does the money come?' },
      a: { zh: '每月月底。', en: 'At the end of each month.' },
    },
  ],
} as unknown as Item;

/** Many times what is usual. */
export const huge = (papers: number): Item =>
  ({
    ...full,
    materials: Array.from({ length: papers }, (_, i) => ({ ...full.materials![i % 5], name: `第 ${i + 1} 份材料` })),
    steps: Array.from({ length: 20 }, (_, i) => ({ name: `第 ${i + 1} 步` })),
    faq: Array.from({ length: 20 }, (_, i) => ({ q: `第 ${i + 1} 问`, a: '坐下来慢慢说。'.repeat(40) })),
  }) as Item;

const hostile = {
  code: 'x',
  zh: '<img src=x onerror=alert(1)>\u202eabc' + 'Donaudampfschifffahrt'.repeat(6),
  handling: 'teleport',
  summary: '𠮷'.repeat(80),
  aliases: [5, '<b>粗</b>'],
  materials: [
    null,
    'x',
    { name: '<script>', source: 'moon', form: 'gold', copies: '2', sample: 'javascript:alert(1)' },
  ],
  steps: [null, { name: '👵🏽'.repeat(30), who: {}, takes: { value: 'x' } }],
  times: { promised: 5, statutory: { value: 3, unit: 'aeon' } },
  visits: 'x',
  fees: [{}, { name: '工本费', standard: '10 元', basis: '《示例办法》（SAMPLE）', reducible: true }],
  conditions: 'x',
  faq: [3, { q: 'q'.repeat(200), a: {} }],
  channels: ['pigeon'],
  zone: 5,
  online: 'javascript:alert(1)',
} as unknown as Item;

const one = category.items.find(({ code }) => code === 'senior-benefits.1') as Item;

const guide = (item: Item, section: Section | '' = '', address = '') =>
  html`<hkt-service-guide
    .item=${item}
    .category=${category}
    section=${section}
    address=${address}
  ></hkt-service-guide>`;

export const examples: Example[] = [
  { name: 'full', why: 'All that is known of an item, on a portal.', width: 1000, render: () => guide(full) },
  { name: 'phone', why: 'The same on a phone: what to bring comes first.', width: 360, render: () => guide(full) },
  { name: 'narrow', why: 'In a column of 280 px.', width: 280, render: () => guide(full) },
  {
    name: 'asked',
    why: 'A question asked how long it takes: that part is marked.',
    width: 700,
    render: () => guide(full, 'times'),
  },
  {
    name: 'address',
    why: 'A code to take it along, with another way beside it.',
    width: 700,
    render: () => guide(one, '', 'https://example.org/g/1'),
  },
  {
    name: 'plain',
    why: 'Little is known: where to sit, and that somebody will say the rest.',
    render: () => guide({ code: 'p', zh: '医保报销', handling: 'guide' }),
  },
  {
    name: 'nothing-to-bring',
    why: 'Nothing to bring is said first.',
    render: () => guide({ ...full, materials: full.materials!.slice(3), times: { promised: { value: 0 } } } as Item),
  },
  { name: 'huge', why: 'Fifty papers, twenty steps, twenty questions.', width: 700, render: () => guide(huge(50)) },
  {
    name: 'hostile',
    why: 'Markup stays text; what nobody knows is not shown.',
    width: 280,
    render: () => guide(hostile),
  },
  {
    name: 'missing',
    why: 'No such item: a place to go all the same.',
    render: () => html`<hkt-service-guide code="none"></hkt-service-guide>`,
  },
];
