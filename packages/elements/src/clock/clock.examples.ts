import { html } from 'lit';
import type { Example } from '../internal/example.ts';

const now = '2026-09-24T09:05:07+08:00';

export const examples: Example[] = [
  { name: 'default', why: 'Time, date and weekday.', render: () => html`<hkt-clock now=${now}></hkt-clock>` },
  { name: 'seconds', why: 'With seconds.', render: () => html`<hkt-clock seconds now=${now}></hkt-clock>` },
  {
    name: 'phone',
    why: 'In a narrow column the date goes under the time.',
    width: 200,
    render: () => html`<hkt-clock now=${now}></hkt-clock>`,
  },
  { name: 'wide', why: 'Larger in a wide box.', width: 700, render: () => html`<hkt-clock now=${now}></hkt-clock>` },
  {
    name: 'wall',
    why: 'On the wall.',
    width: 1600,
    render: () => html`<hkt-clock now="2026-12-31T23:59:59+08:00"></hkt-clock>`,
  },
];
