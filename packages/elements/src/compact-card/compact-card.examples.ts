import { html } from 'lit';
import type { Article, Compact } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleCompact } from '../internal/sample-data.ts';

const now = '2026-09-24T09:12:30+08:00';

const wordy: Compact = {
  ...sampleCompact,
  articles: [
    {
      ...(sampleCompact.articles[0] as Article),
      short: { zh: '来这里坐一坐的每一位邻居都请把用过的东西放回它原来的地方' },
      text: {
        zh: '杯子带走，座位推回；书归架，棋装盒；雨伞和工具用好送回来；聊天低半格，电话到门口接；孩子看在眼里，不攀高，不追跑。让下一位坐下时，像刚开门一样，干干净净，清清爽爽。',
      },
    },
  ],
};

const hostile: Compact = {
  title: { zh: '<b>公约</b>' },
  articles: [
    {
      code: 'x',
      no: 1,
      aspect: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      short: '<img src=x onerror=alert(1)>',
      text: '\u202eabc\u202c https://example.invalid/averyveryveryveryverylongaddresswithoutanybreak?with=query',
    },
  ],
};

export const examples: Example[] = [
  {
    name: 'day',
    why: 'One article a day, the same in every hall.',
    now,
    render: () => html`<hkt-compact-card .compact=${sampleCompact} now=${now}></hkt-compact-card>`,
  },
  {
    name: 'minute',
    why: 'One article a minute; it can be stopped, and waits for a pointer or the focus.',
    now,
    render: () => html`<hkt-compact-card .compact=${sampleCompact} rotate="minute" now=${now}></hkt-compact-card>`,
  },
  {
    name: 'hand',
    why: 'Turned by hand.',
    render: () => html`<hkt-compact-card .compact=${sampleCompact} rotate="hand"></hkt-compact-card>`,
  },
  {
    name: 'narrow',
    why: 'In a column of 280 px.',
    width: 280,
    render: () => html`<hkt-compact-card .compact=${sampleCompact} rotate="minute" now=${now}></hkt-compact-card>`,
  },
  {
    name: 'wide',
    why: 'In a wide box the letters grow.',
    width: 900,
    render: () => html`<hkt-compact-card .compact=${sampleCompact} rotate="hand"></hkt-compact-card>`,
  },
  {
    name: 'wordy',
    why: 'A long article stays whole.',
    width: 280,
    render: () => html`<hkt-compact-card .compact=${wordy} now=${now}></hkt-compact-card>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; long words break.',
    width: 280,
    render: () => html`<hkt-compact-card .compact=${hostile} now=${now}></hkt-compact-card>`,
  },
  { name: 'empty', why: 'Not agreed on yet.', render: () => html`<hkt-compact-card now=${now}></hkt-compact-card>` },
];
