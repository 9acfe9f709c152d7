import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  { name: 'horizontal', why: 'The usual one.', render: () => html`<hkt-lockup></hkt-lockup>` },
  {
    name: 'community',
    why: "With the community's name.",
    render: () => html`<hkt-lockup community="丽都社区"></hkt-lockup>`,
  },
  {
    name: 'second-line',
    why: 'With a second line.',
    render: () => html`<hkt-lockup community="丽都社区" second-line="便民服务站"></hkt-lockup>`,
  },
  {
    name: 'stacked',
    why: 'Words under the mark.',
    render: () => html`<hkt-lockup variant="stacked" community="丽都社区"></hkt-lockup>`,
  },
  { name: 'mark', why: 'The mark alone.', render: () => html`<hkt-lockup variant="mark"></hkt-lockup>` },
  { name: 'mono', why: 'One colour.', render: () => html`<hkt-lockup tone="mono" community="丽都社区"></hkt-lockup>` },
  {
    name: 'reversed',
    why: 'Light on a ground of its own.',
    render: () => html`<hkt-lockup tone="reversed" community="丽都社区" second-line="党群服务中心"></hkt-lockup>`,
  },
  {
    name: 'narrow',
    why: 'A long name wraps; the drawings shrink, the words do not.',
    width: 240,
    render: () => html`<hkt-lockup community="凌河区榴花街道向阳新村第一社区" second-line="便民服务站"></hkt-lockup>`,
  },
  {
    name: 'small',
    why: 'At 32 px and less the mark takes its small optical size.',
    width: 168,
    render: () => html`<hkt-lockup></hkt-lockup> <hkt-lockup variant="mark"></hkt-lockup>`,
  },
  {
    name: 'rare-name',
    why: 'Rare characters keep their shape.',
    render: () => html`<hkt-lockup community="𬭎㙍社区"></hkt-lockup>`,
  },
];
