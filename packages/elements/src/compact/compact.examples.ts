import { html } from 'lit';
import type { Article, Compact } from '@huiketing/model';
import type { Example } from '../internal/example.ts';
import { sampleCompact } from '../internal/sample-data.ts';

const many: Compact = {
  ...sampleCompact,
  articles: Array.from({ length: 40 }, (_, i) => ({
    ...(sampleCompact.articles[i % 10] as Article),
    no: i + 1,
    code: `a${i}`,
  })),
};

const one: Compact = {
  title: { zh: '楼院公约', en: 'Courtyard compact' },
  articles: sampleCompact.articles.slice(0, 1),
};

const hostile: Compact = {
  title: '<script>alert(1)</script>',
  preface: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung',
  articles: [
    { no: 1, code: 'a', aspect: '', short: '', text: '只有一句话。' },
    {
      no: 9999,
      code: 'b',
      aspect: '\u202eabc',
      short: '<b>粗</b>',
      text: 'https://example.invalid/' + 'long'.repeat(40),
    },
  ] as Article[],
};

export const examples: Example[] = [
  {
    name: 'page',
    why: 'On a portal: two columns where there is room.',
    width: 900,
    render: () => html`<hkt-compact .compact=${sampleCompact}></hkt-compact>`,
  },
  { name: 'phone', why: 'On a phone.', render: () => html`<hkt-compact .compact=${sampleCompact}></hkt-compact>` },
  {
    name: 'panel',
    why: 'Beside something else, from 280 px.',
    width: 280,
    render: () => html`<hkt-compact .compact=${sampleCompact} layout="panel"></hkt-compact>`,
  },
  {
    name: 'wall',
    why: 'On a screen, to be read from across the room.',
    width: 1600,
    render: () => html`<hkt-compact .compact=${sampleCompact} layout="wall"></hkt-compact>`,
  },
  {
    name: 'marked',
    why: 'One article is pointed out.',
    render: () =>
      html`<hkt-compact
        .compact=${{ ...one, articles: sampleCompact.articles.slice(0, 3) }}
        article="borrowing"
      ></hkt-compact>`,
  },
  { name: 'one', why: 'A single article.', render: () => html`<hkt-compact .compact=${one}></hkt-compact>` },
  {
    name: 'many',
    why: 'Forty articles.',
    width: 900,
    render: () => html`<hkt-compact .compact=${many} layout="panel"></hkt-compact>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text; long words break; a part that is missing leaves no hole.',
    width: 280,
    render: () => html`<hkt-compact .compact=${hostile}></hkt-compact>`,
  },
  {
    name: 'empty',
    why: 'Not agreed on yet.',
    render: () => html`<hkt-compact .compact=${{ ...one, articles: [] }}></hkt-compact>`,
  },
];
