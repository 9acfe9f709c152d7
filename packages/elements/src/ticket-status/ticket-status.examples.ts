import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallState } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

const now = '2026-09-24T09:12:40+08:00';
const show = (number: string, state: HallState = sampleState): TemplateResult =>
  html`<hkt-ticket-status .state=${state} .plan=${samplePlan} number=${number} now=${now}></hkt-ticket-status>`;

export const examples: Example[] = [
  { name: 'called', why: 'It is your turn: where to sit and who waits.', width: 360, now, render: () => show('A012') },
  {
    name: 'waiting',
    why: 'One is before you, and how long it may take.',
    width: 360,
    now,
    render: () => show('ａ014'),
  },
  { name: 'next', why: 'You are next.', width: 280, now, render: () => show('A013') },
  { name: 'missed', why: 'Missed it: that is no drama.', width: 360, now, render: () => show('A011') },
  { name: 'unknown', why: 'A number that the hall does not know.', width: 360, now, render: () => show('<b>Z9</b>') },
  { name: 'none', why: 'No number yet.', width: 360, now, render: () => show('') },
];
