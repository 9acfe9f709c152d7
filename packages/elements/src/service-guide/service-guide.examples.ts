import { html } from 'lit';
import type { Item } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleCatalogue } from '../internal/sample-data.ts';

const category = sampleCatalogue.categories.find(({ code }) => code === 'senior-benefits')!;
const item = category.items.find(({ code }) => code === 'senior-benefits.2') as Item;

export const examples: Example[] = [
  {
    name: 'full',
    why: 'All that is known of an item.',
    width: 1000,
    render: () => html`<hkt-service-guide .item=${item} .category=${category}></hkt-service-guide>`,
  },
  {
    name: 'empty',
    why: 'Without an item there is nothing.',
    render: () => html`<hkt-service-guide></hkt-service-guide>`,
  },
];
