import { html } from 'lit';
import type { Example } from '../internal/example.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

export const examples: Example[] = [
  {
    name: 'ready',
    why: 'Nothing is spoken before a person turns the sound on.',
    width: 600,
    render: () => html`<hkt-call-voice .state=${sampleState} .plan=${samplePlan}></hkt-call-voice>`,
  },
  {
    name: 'quiet',
    why: 'Quiet hours: captions go on.',
    width: 280,
    now: '2026-09-24T12:30:00+08:00',
    render: () => html`<hkt-call-voice quiet="12:00-14:00" now="2026-09-24T12:30:00+08:00"></hkt-call-voice>`,
  },
  {
    name: 'captions',
    why: 'Captions alone.',
    width: 600,
    render: () => html`<hkt-call-voice voice="off" .state=${sampleState}></hkt-call-voice>`,
  },
];
