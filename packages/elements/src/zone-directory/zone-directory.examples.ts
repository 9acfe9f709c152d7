import { html } from 'lit';
import type { HallState, Plan, Zone } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

const core: Plan = { zones: samplePlan.zones.filter(({ kind }) => kind === 'core') };

const states = {
  queues: {
    a: { name: 'a', open: 'closed', zone: 'reading' },
    b: { name: 'b', open: 'suspended', zone: 'parlour' },
    c: { name: 'c', open: 'open', waiting: 12, zone: 'service' },
  },
  staff: {
    a: { label: 'a', zone: 'service', state: 'busy' },
    b: { label: 'b', zone: 'reception', state: 'free' },
    c: { label: 'c', zone: 'deliberation', state: 'away' },
  },
} as unknown as HallState;

const hostile = {
  zones: [
    { code: 'a', zh: '<img src=x onerror=alert(1)>', kind: 'core', no: 1, icon: 'no-such', uses: ['<b>x</b>', ''] },
    { code: 'b', zh: 'Donaudampfschifffahrtsgesellschaftskapitän', kind: 'moon', desc: '\u202eabc', uses: 'x' },
  ] as unknown as Zone[],
} as Plan;

const many: Plan = {
  zones: Array.from({ length: 180 }, (_, i) => ({ ...(samplePlan.zones[i % 18] as Zone), code: `z${i}`, no: i + 1 })),
};

export const examples: Example[] = [
  {
    name: 'portal',
    why: 'The 8 + N zones of the sample hall, and how it is there now.',
    width: 900,
    render: () => html`<hkt-zone-directory .plan=${samplePlan} .state=${sampleState}></hkt-zone-directory>`,
  },
  {
    name: 'narrow',
    why: 'In a column of 280 px.',
    width: 280,
    render: () => html`<hkt-zone-directory .plan=${core} .state=${sampleState}></hkt-zone-directory>`,
  },
  {
    name: 'live',
    why: 'Free, busy, paused, closed, away: in words, and with somebody to go to.',
    render: () => html`<hkt-zone-directory .plan=${core} .state=${states}></hkt-zone-directory>`,
  },
  {
    name: 'selectable',
    why: 'A page that shows the way lets people choose.',
    width: 700,
    render: () => html`<hkt-zone-directory .plan=${core} selectable></hkt-zone-directory>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; an unknown kind or pictogram does no harm.',
    width: 280,
    render: () => html`<hkt-zone-directory .plan=${hostile}></hkt-zone-directory>`,
  },
  {
    name: 'many',
    why: 'Ten times the zones.',
    width: 1600,
    render: () => html`<hkt-zone-directory .plan=${many}></hkt-zone-directory>`,
  },
  {
    name: 'empty',
    why: 'No zones yet: a place to go all the same.',
    render: () => html`<hkt-zone-directory></hkt-zone-directory>`,
  },
];
