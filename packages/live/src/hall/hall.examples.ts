import { html } from 'lit';
import type { Example } from '@huiketing/elements/base.js';

const compact = {
  title: { zh: '居民会客厅公约', en: 'Our Living-Room Compact' },
  articles: [
    {
      no: 1,
      code: 'tidy',
      aspect: { zh: '环境维护', en: 'Care for the place' },
      short: { zh: '随手净', en: 'Leave it clean' },
      text: {
        zh: '起身带走杯子和纸屑，给下一位留一张干净的桌子。',
        en: 'Take your cup with you: leave a clean table.',
      },
    },
  ],
};
const now = '2026-09-24T09:12:33+08:00';
const data = JSON.stringify({ compact });

export const examples: Example[] = [
  {
    name: 'by-hand',
    why: 'Data as properties: every element inside shows them.',
    now,
    render: () =>
      html`<hkt-hall .compact=${compact} now=${now}><hkt-compact-card rotate="hand"></hkt-compact-card></hkt-hall>`,
  },
  {
    name: 'by-html',
    why: 'Data by HTML alone, without a line of script.',
    now,
    render: () =>
      html`<hkt-hall now=${now}
        ><script type="application/json">
          ${data}
        </script>
        <hkt-compact-card rotate="hand"></hkt-compact-card
      ></hkt-hall>`,
  },
  {
    name: 'elder',
    why: '长辈版 inside this hall only.',
    now,
    render: () =>
      html`<hkt-hall mode="elder" now=${now} .compact=${compact}
        ><hkt-compact-card rotate="hand"></hkt-compact-card
      ></hkt-hall>`,
  },
  {
    name: 'night',
    why: 'A hall in the dark on a page in the light.',
    now,
    render: () =>
      html`<hkt-hall scheme="dark" now=${now} .compact=${compact}
        ><hkt-compact-card rotate="hand"></hkt-compact-card
      ></hkt-hall>`,
  },
  {
    name: 'two-languages',
    why: 'Two halls on one page, each in its own language.',
    now,
    width: 800,
    render: () =>
      html`<hkt-hall locale="zh-CN" now=${now}><hkt-clock></hkt-clock></hkt-hall
        ><hkt-hall locale="en" now=${now}><hkt-clock></hkt-clock></hkt-hall>`,
  },
  {
    name: 'page-content',
    why: 'What else stands in the hall keeps the page’s own style.',
    now,
    render: () => html`<hkt-hall now=${now}><p>页面自己的话，还是页面自己的样子。</p></hkt-hall>`,
  },
];
