import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    why: 'Off or on as the face around it: a word, a knob and a check say which, not the colour alone.',
    render: () => html`<hkt-elder-switch></hkt-elder-switch>`,
  },
  {
    name: 'two',
    why: 'Two switches on a page always agree.',
    render: () => html`<hkt-elder-switch></hkt-elder-switch> <hkt-elder-switch></hkt-elder-switch>`,
  },
];
