import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ServiceLayout } from '@huiketing/model/vocabularies';
import type { Catalogue, Category, Item } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleCatalogue } from '../internal/sample-data.ts';

/** A morning of the sample, so that the season is always the same. */
const now = '2026-09-24T09:12:33+08:00';

/** Ten thousand items, as a district might have in all its lists together. */
const huge: Catalogue = {
  categories: sampleCatalogue.categories.map((category, i) => ({
    ...category,
    items: Array.from({ length: 200 }, (_, j) => {
      const item = category.items[j % category.items.length] as Item;
      return { ...item, code: `i${i}-${j}`, zh: `${item.zh}（${j + 1}）` };
    }),
  })),
};

const many: Catalogue = {
  categories: Array.from({ length: 510 }, (_, i) => ({
    ...(sampleCatalogue.categories[i % 51] as Category),
    code: `c${i}`,
    no: i + 1,
  })),
};

const markup = '<img src=x onerror=alert(1)>';

/** Every field holds what no field should. */
const hostile = {
  handling: { instant: markup },
  categories: [
    {
      no: 1,
      code: 'a',
      zh: markup,
      strand: 'moon',
      zone: 'moon',
      items: [
        {
          code: 'a1',
          zh: '\u202eabc' + 'Donaudampfschifffahrt'.repeat(4),
          handling: 'teleport',
          aliases: [5],
          materials: 'x',
        },
        { code: 'a2', zh: '<b>粗</b>', handling: 'instant', visits: 'x', fees: 3 },
        { code: 'a2', zh: '同一个编码的另一项', handling: 'instant', popularity: 9 },
        { code: 'a3', zh: '𠮷𫠝𬺈𮯽𰀀𱍊', aliases: [markup], handling: 'guide' },
        { code: 'a4', zh: '👵🏽🧓🏿👨‍👩‍👧‍👦 家里的事', handling: 'guide' },
        { code: 'a5', zh: '长'.repeat(300), handling: 'guide' },
      ],
    },
    { no: 2, code: 'b', zh: '空的一类', items: [] },
  ] as unknown as Category[],
} as unknown as Catalogue;

interface Wish {
  query?: string;
  category?: string;
  item?: string;
  zone?: string;
  channel?: string;
  layout?: ServiceLayout;
  voice?: boolean;
  recent?: readonly string[];
}

function browser(wish: Wish = {}, catalogue: Catalogue = sampleCatalogue): TemplateResult {
  const { query = '', category = '', item = '', zone = '', channel = '', layout = 'auto', voice = false } = wish;
  return html`<hkt-service-browser
    now=${now}
    layout=${layout}
    query=${query}
    category=${category}
    item=${item}
    zone=${zone}
    channel=${channel}
    ?voice=${voice}
    .recent=${wish.recent ?? []}
    .catalogue=${catalogue}
  ></hkt-service-browser>`;
}

/** In a box that scrolls, and in which an element is as high as the box. */
function inBox(height: number, content: TemplateResult): TemplateResult {
  const box = [
    'display:grid',
    `height:${height}px`,
    'grid-template-rows:100%',
    'overflow-y:auto',
    'padding:0',
    'border:0',
  ];
  // The box is the page's: in a hostile one it must stay the same box.
  const css = box.map((each) => `${each} !important`).join(';') as unknown as CSSStyleDeclaration;
  // A string set as style is its text; no attribute, which a strict policy would block.
  return html`<div .style=${css}>${content}</div>`;
}

export const examples: Example[] = [
  {
    name: 'page',
    why: 'The 51 categories of the sample hall on a portal, and what a neighbour read last.',
    width: 900,
    render: () => browser({ recent: ['senior-benefits.2', 'certificates.1'] }),
  },
  {
    name: 'phone',
    why: 'The same on a phone that can listen.',
    render: () => browser({ voice: true }),
  },
  {
    name: 'column',
    why: 'In a narrow column of a portal, categories are a list.',
    width: 280,
    render: () => browser(),
  },
  {
    name: 'wide',
    why: 'With room, the categories stand beside what was found.',
    width: 1280,
    render: () => browser({ query: '申请' }),
  },
  {
    name: 'kiosk',
    why: 'A kiosk: everything to touch is at least 60 px high.',
    width: 1000,
    render: () => browser({ layout: 'kiosk', query: '医保' }),
  },
  {
    name: 'screen',
    why: 'A screen whose box holds a part of the list: it turns its pages by itself, and can be stopped.',
    width: 1200,
    render: () => inBox(800, browser({ layout: 'screen' })),
  },
  {
    name: 'category',
    why: 'One category is open.',
    render: () => browser({ category: 'senior-benefits' }),
  },
  {
    name: 'search',
    why: 'What was looked for is marked, also where another word found it.',
    render: () => browser({ query: '补贴' }),
  },
  {
    name: 'question',
    why: 'A question is no obstacle; the guide opens at what it asks for.',
    render: () => browser({ query: '高龄津贴要带什么' }),
  },
  {
    name: 'narrowed',
    why: 'Conditions that are chosen stand above what they leave, each to be taken away.',
    width: 700,
    render: () => browser({ zone: 'self-service', channel: 'terminal' }),
  },
  {
    name: 'miss',
    why: 'Nothing found: a person and a place, and what comes nearest.',
    render: () => browser({ query: '火星移民' }),
  },
  {
    name: 'item',
    why: 'All that is known of an item.',
    width: 1000,
    render: () => browser({ item: 'senior-benefits.2' }),
  },
  {
    name: 'huge',
    why: 'Ten thousand items: only the rows in view are in the page, all can be shown.',
    width: 700,
    render: () => inBox(600, browser({ query: '补' }, huge)),
  },
  {
    name: 'many',
    why: 'Ten times the categories, by the page.',
    width: 280,
    render: () => browser({}, many),
  },
  {
    name: 'hostile',
    why: 'Markup stays text; codes that nobody knows are not shown; the rarest characters have a face.',
    width: 280,
    render: () => browser({ category: 'a' }, hostile),
  },
  {
    name: 'empty',
    why: 'No list yet: a place to go all the same.',
    render: () => html`<hkt-service-browser></hkt-service-browser>`,
  },
];
