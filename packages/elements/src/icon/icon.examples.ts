import { pictograms } from '@huiketing/identity/pictograms/all.js';
import { html } from 'lit';
import type { Example } from '../internal/example.ts';

const zones = ['people-greet', 'board', 'round-table', 'desk-side', 'sofa', 'armchair', 'book', 'kiosk'];

export const examples: Example[] = [
  { name: 'decorative', why: 'Beside words it is decoration.', render: () => html`<hkt-icon name="sofa"></hkt-icon>` },
  {
    name: 'labelled',
    why: 'Alone it has a name.',
    render: () => html`<hkt-icon name="phone" label="打电话"></hkt-icon>`,
  },
  {
    name: 'sizes',
    why: 'Four sizes, each larger in 长辈版.',
    render: () =>
      html`<hkt-icon name="cup" size="s"></hkt-icon> <hkt-icon name="cup"></hkt-icon>
        <hkt-icon name="cup" size="l"></hkt-icon> <hkt-icon name="cup" size="xl"></hkt-icon>`,
  },
  {
    name: 'zones',
    why: 'The eight zones of a hall.',
    render: () => html`${zones.map((name) => html`<hkt-icon name=${name} size="l"></hkt-icon> `)}`,
  },
  {
    name: 'all',
    why: 'The whole set.',
    render: () => html`${Object.keys(pictograms).map((name) => html`<hkt-icon name=${name} size="l"></hkt-icon> `)}`,
  },
];
