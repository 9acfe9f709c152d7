import { html } from 'lit';
import type { Catalogue, Category, Item } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleCatalogue } from '../internal/sample-data.ts';

/** Ten thousand items, as a district might have in all its lists together. */
const huge: Catalogue = {
  categories: sampleCatalogue.categories.map((category, i) => ({
    ...category,
    items: Array.from({ length: 200 }, (_, j) => ({
      ...(category.items[j % category.items.length] as Item),
      code: `i${i}-${j}`,
    })),
  })),
};

const hostile = {
  categories: [
    {
      no: 1,
      code: 'a',
      zh: '<img src=x onerror=alert(1)>',
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
        { code: 'a2', zh: '<b>粗</b>', handling: 'instant' },
      ],
    },
  ] as unknown as Category[],
} as Catalogue;

const many: Catalogue = {
  categories: Array.from({ length: 510 }, (_, i) => ({
    ...(sampleCatalogue.categories[i % 51] as Category),
    code: `c${i}`,
    no: i + 1,
  })),
};

export const examples: Example[] = [
  {
    name: 'list',
    why: 'The 51 categories of the sample hall on a portal.',
    width: 900,
    render: () => html`<hkt-service-browser .catalogue=${sampleCatalogue}></hkt-service-browser>`,
  },
  {
    name: 'phone',
    why: 'The same on a phone.',
    render: () => html`<hkt-service-browser .catalogue=${sampleCatalogue}></hkt-service-browser>`,
  },
  {
    name: 'category',
    why: 'One category is open.',
    render: () =>
      html`<hkt-service-browser .catalogue=${sampleCatalogue} category="senior-benefits"></hkt-service-browser>`,
  },
  {
    name: 'search',
    why: 'What was looked for is marked, also where another word found it.',
    render: () => html`<hkt-service-browser .catalogue=${sampleCatalogue} query="补贴"></hkt-service-browser>`,
  },
  {
    name: 'miss',
    why: 'Nothing found: a person and a place, and what comes nearest.',
    render: () => html`<hkt-service-browser .catalogue=${sampleCatalogue} query="养老院"></hkt-service-browser>`,
  },
  {
    name: 'item',
    why: 'All that is known of an item.',
    width: 1000,
    render: () =>
      html`<hkt-service-browser .catalogue=${sampleCatalogue} item="senior-benefits.2"></hkt-service-browser>`,
  },
  {
    name: 'item-plain',
    why: 'Little is known of an item: where to sit, and that somebody will say the rest.',
    width: 280,
    render: () =>
      html`<hkt-service-browser .catalogue=${sampleCatalogue} item="medical-insurance.1"></hkt-service-browser>`,
  },
  {
    name: 'zone',
    why: 'Only what is handled in one zone.',
    render: () => html`<hkt-service-browser .catalogue=${sampleCatalogue} zone="self-service"></hkt-service-browser>`,
  },
  {
    name: 'huge',
    why: 'Ten thousand items, by the page.',
    width: 700,
    render: () => html`<hkt-service-browser .catalogue=${huge} query="补"></hkt-service-browser>`,
  },
  {
    name: 'many',
    why: 'Ten times the categories, by the page.',
    width: 280,
    render: () => html`<hkt-service-browser .catalogue=${many}></hkt-service-browser>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; codes that nobody knows are not shown.',
    width: 280,
    render: () => html`<hkt-service-browser .catalogue=${hostile} category="a"></hkt-service-browser>`,
  },
  {
    name: 'empty',
    why: 'No list yet: a place to go all the same.',
    render: () => html`<hkt-service-browser></hkt-service-browser>`,
  },
];
