import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  { name: 'text', why: 'Some lines.', render: () => html`<hkt-skeleton></hkt-skeleton>` },
  { name: 'card', why: 'A card.', render: () => html`<hkt-skeleton variant="card"></hkt-skeleton>` },
  { name: 'list', why: 'A list.', render: () => html`<hkt-skeleton variant="list" rows="4"></hkt-skeleton>` },
  { name: 'one', why: 'A single line.', render: () => html`<hkt-skeleton rows="1"></hkt-skeleton>` },
];
