import { html } from 'lit';
import type { Catalogue, Category, Item } from '@huiketing/model';
import type { Example } from '../internal/example.ts';

const item = (code: string, zh: string, en: string, more: object = {}): Item => ({
  code,
  zh,
  en,
  handling: 'instant',
  ...more,
});

const category = (code: string, zone: string, items: Item[]): Category =>
  ({ no: 1, code, zh: code, zone, items }) as unknown as Category;

/** SAMPLE: how often and in which months is ours. */
export const list = {
  categories: [
    category('benefits', 'service', [
      item('heating', '困难家庭采暖补助', 'Heating allowance', {
        handling: 'agent',
        months: [10, 11, 12],
        popularity: 40,
      }),
      item('senior', '高龄津贴申请', 'Advanced-age allowance', { handling: 'agent', popularity: 90 }),
      item('disability', '残疾人证换领与补办', 'Disability card, renewal', { handling: 'promised', popularity: 60 }),
      item('residence', '居住证申领指引', 'Residence permit', { handling: 'guide', popularity: 70 }),
    ]),
    category('school', 'parlour', [
      item('school', '入学政策咨询', 'School places', { handling: 'guide', months: [6, 7, 8, 9], popularity: 55 }),
      item('holiday', '寒暑假托管报名', 'Holiday care', { months: [1, 7, 8], popularity: 30 }),
    ]),
    category('prints', 'self-service', [
      item('print', '打印证明', 'Print a certificate', { handling: 'self', popularity: 99 }),
      item('flu', '老年人流感疫苗预约', 'Flu vaccination', {
        handling: 'promised',
        months: [9, 10, 11],
        popularity: 20,
      }),
      item('insurance', '居民医保集中缴费', 'Health insurance, yearly', {
        months: [9, 10, 11, 12],
        handling: 'instant',
        popularity: 80,
      }),
    ]),
  ],
} as unknown as Catalogue;

const huge = {
  categories: list.categories.map((each, i) => ({
    ...each,
    items: Array.from({ length: 3000 }, (_, j) => ({ ...each.items[j % each.items.length], code: `${i}-${j}` })),
  })),
} as Catalogue;

const hostile = {
  categories: [
    null,
    {
      code: 'c',
      zh: 'c',
      zone: 5,
      items: [
        'x',
        { code: 1, zh: '<img src=x onerror=alert(1)>', handling: 'moon', months: 'x', popularity: 'many' },
        { code: 'b', zh: 'Donaudampfschifffahrt'.repeat(5), popularity: 5 },
        { code: 'c', zh: '\u202eabc 𠮷👵🏽', popularity: 4 },
      ],
    },
  ],
} as unknown as Catalogue;

const now = '2026-11-24T10:00:00+08:00';

export const examples: Example[] = [
  {
    name: 'winter',
    why: 'What has its season in November.',
    width: 1000,
    now,
    render: () => html`<hkt-service-shortcuts .catalogue=${list} now=${now}></hkt-service-shortcuts>`,
  },
  {
    name: 'september',
    why: 'In September, on a phone.',
    width: 280,
    render: () =>
      html`<hkt-service-shortcuts .catalogue=${list} now="2026-09-01T10:00:00+08:00"></hkt-service-shortcuts>`,
  },
  {
    name: 'popularity',
    why: 'What is done most; two in a row.',
    width: 400,
    render: () =>
      html`<hkt-service-shortcuts
        .catalogue=${list}
        by="popularity"
        href="/services?item={code}"
      ></hkt-service-shortcuts>`,
  },
  {
    name: 'hand',
    why: 'What a hall has chosen, under its own words.',
    width: 700,
    render: () =>
      html`<hkt-service-shortcuts
        .catalogue=${list}
        by="hand"
        codes="print senior disability residence"
        heading="到会客厅常办的事"
      ></hkt-service-shortcuts>`,
  },
  {
    name: 'screen',
    why: 'On a wide screen.',
    width: 1800,
    render: () => html`<hkt-service-shortcuts .catalogue=${list} by="popularity"></hkt-service-shortcuts>`,
  },
  {
    name: 'huge',
    why: 'Out of nine thousand items, not more than asked for.',
    width: 700,
    render: () => html`<hkt-service-shortcuts .catalogue=${huge} by="popularity" count="9"></hkt-service-shortcuts>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text, words wrap.',
    width: 280,
    render: () => html`<hkt-service-shortcuts .catalogue=${hostile} by="popularity"></hkt-service-shortcuts>`,
  },
  {
    name: 'empty',
    why: 'No list yet: a place to go all the same.',
    render: () => html`<hkt-service-shortcuts></hkt-service-shortcuts>`,
  },
];
