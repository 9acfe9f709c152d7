import { html } from 'lit';
import type { HallState } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

const now = '2026-09-24T09:12:40+08:00';
const call = (no: string, fields: object = {}): object => ({
  no,
  to: { zone: 'service', seat: '3号茶桌' },
  state: 'calling',
  attempt: 1,
  at: '2026-09-24T09:12:30+08:00',
  until: '2026-09-24T09:15:30+08:00',
  ...fields,
});
const stateOf = (calls: object): HallState => ({ ...sampleState, calls }) as unknown as HallState;

const twenty: Record<string, object> = {};
for (let no = 101; no <= 120; no++) twenty[`c${no}`] = call(`A${no}`);
const many = stateOf(twenty);
const hostile = {
  calls: {
    a: call('<b>A1</b>', { to: { zone: 'no-such', seat: '\u202e很长的座位名称'.repeat(8) }, priority: 'king' }),
    b: call('B2', { to: 7 }),
    c: 'no call',
    d: { no: 7 },
  },
  next: { x: [1, 'C3'], y: 'z' },
  queues: 7,
} as unknown as HallState;

export const examples: Example[] = [
  {
    name: 'board',
    why: 'One is called, one is being helped, others come next, and one was missed.',
    width: 900,
    now,
    render: () => html`<hkt-queue-board .plan=${samplePlan} .state=${sampleState} now=${now}></hkt-queue-board>`,
  },
  {
    name: 'strip',
    why: 'Along the edge of a screen.',
    width: 900,
    now,
    render: () =>
      html`<hkt-queue-board .plan=${samplePlan} .state=${sampleState} now=${now} layout="strip"></hkt-queue-board>`,
  },
  {
    name: 'list',
    why: 'In a column of 280 px.',
    width: 280,
    now,
    render: () =>
      html`<hkt-queue-board .plan=${samplePlan} .state=${sampleState} now=${now} layout="list"></hkt-queue-board>`,
  },
  {
    name: 'many',
    why: 'Twenty at once: every one of them is there.',
    width: 1600,
    now,
    render: () => html`<hkt-queue-board .plan=${samplePlan} .state=${many} now=${now}></hkt-queue-board>`,
  },
  {
    name: 'quiet',
    why: 'Nobody is called: it says so kindly.',
    now,
    render: () => html`<hkt-queue-board .plan=${samplePlan} .state=${stateOf({})} now=${now}></hkt-queue-board>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; what is no call is not shown; an unknown place is the reception.',
    width: 400,
    now,
    render: () => html`<hkt-queue-board .plan=${samplePlan} .state=${hostile} now=${now}></hkt-queue-board>`,
  },
  {
    name: 'empty',
    why: 'Nothing is fed: where to go all the same.',
    now,
    render: () => html`<hkt-queue-board now=${now}></hkt-queue-board>`,
  },
];
