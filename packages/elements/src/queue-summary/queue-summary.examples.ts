import { html } from 'lit';
import type { HallState } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleState } from '../internal/sample-data.ts';

const hostile = {
  queues: { a: { name: '<b>x</b>', open: 'ajar', waiting: 'many', wait: { lo: 9, hi: 1 } }, b: 7, c: {} },
} as unknown as HallState;
const queues: Record<string, object> = {};
for (let no = 1; no <= 30; no++) queues[`q${no}`] = { name: `第 ${no} 类事项`, open: 'open', waiting: no };

const long = { queues } as unknown as HallState;

export const examples: Example[] = [
  {
    name: 'portal',
    why: 'Whether to come now: how many wait, how long it may take, when it is quiet.',
    render: () => html`<hkt-queue-summary .state=${sampleState} quiet="14:00-16:00"></hkt-queue-summary>`,
  },
  {
    name: 'narrow',
    why: 'In a column of 280 px.',
    width: 280,
    render: () => html`<hkt-queue-summary .state=${sampleState}></hkt-queue-summary>`,
  },
  {
    name: 'long',
    why: 'Ten times the queues, and none of them with an estimate.',
    render: () => html`<hkt-queue-summary .state=${long}></hkt-queue-summary>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; what makes no sense is not said.',
    width: 280,
    render: () => html`<hkt-queue-summary .state=${hostile}></hkt-queue-summary>`,
  },
  {
    name: 'empty',
    why: 'Nothing is fed.',
    render: () => html`<hkt-queue-summary></hkt-queue-summary>`,
  },
];
