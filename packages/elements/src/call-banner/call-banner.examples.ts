import { html } from 'lit';
import type { HallState } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

const now = '2026-09-24T09:12:40+08:00';
const quiet = { ...sampleState, calls: {} };
const hostile = {
  calls: { a: { no: '<i>A1</i>', state: 'calling', at: 'x', to: { zone: 7, seat: '座'.repeat(60) } } },
} as unknown as HallState;

export const examples: Example[] = [
  {
    name: 'called',
    why: 'Number, zone, seat and who waits there, to be read from the last chair.',
    width: 1000,
    now,
    render: () => html`<hkt-call-banner .state=${sampleState} .plan=${samplePlan} now=${now}></hkt-call-banner>`,
  },
  {
    name: 'narrow',
    why: 'In a column of 280 px.',
    width: 280,
    now,
    render: () => html`<hkt-call-banner .state=${sampleState} .plan=${samplePlan} now=${now}></hkt-call-banner>`,
  },
  {
    name: 'screen',
    why: 'On a wide screen.',
    width: 1800,
    now,
    render: () => html`<hkt-call-banner .state=${sampleState} .plan=${samplePlan} now=${now}></hkt-call-banner>`,
  },
  {
    name: 'quiet',
    why: 'Nobody is called.',
    now,
    render: () => html`<hkt-call-banner .state=${quiet} now=${now}></hkt-call-banner>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; an unknown zone is the reception’s, a long seat breaks.',
    width: 400,
    now,
    render: () => html`<hkt-call-banner .state=${hostile} now=${now}></hkt-call-banner>`,
  },
];
