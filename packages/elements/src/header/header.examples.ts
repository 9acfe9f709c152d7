import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    why: 'The head of a portal.',
    width: 1000,
    render: () => html`<hkt-header community="丽都社区" hours="今天 08:30–17:30 在"></hkt-header>`,
  },
  {
    name: 'free',
    why: 'With something of the page’s own in the free place.',
    width: 1000,
    render: () =>
      html`<hkt-header community="丽都社区" second-line="便民服务站" hours="今天 08:30–17:30 在 · 延时 17:30–20:00"
        ><hkt-button variant="quiet" href="/services">服务清单</hkt-button></hkt-header
      >`,
  },
  {
    name: 'phone',
    why: 'On a phone the parts go under each other.',
    width: 360,
    render: () => html`<hkt-header community="丽都社区" hours="今天 08:30–17:30 在"></hkt-header>`,
  },
  {
    name: 'narrow',
    why: 'In the narrowest column nothing is lost.',
    width: 280,
    render: () =>
      html`<hkt-header
        community="凌河区榴花街道向阳新村第一社区"
        second-line="便民服务站"
        hours="今天 08:30–12:00、13:30–17:30 在 · 延时 17:30–20:00"
      ></hkt-header>`,
  },
  { name: 'bare', why: 'Without a hall and hours.', width: 600, render: () => html`<hkt-header></hkt-header>` },
];
