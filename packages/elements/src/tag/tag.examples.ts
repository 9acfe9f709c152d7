import { LOUDNESSES, TONES } from '@huiketing/model/vocabularies';
import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  { name: 'default', why: 'A quiet word.', render: () => html`<hkt-tag>可代办</hkt-tag>` },
  {
    name: 'tones',
    why: 'Six tones, three loudnesses: the words differ, the colour only supports them.',
    render: () =>
      html`${LOUDNESSES.map(
        (loudness) =>
          html`<p>${TONES.map((tone) => html`<hkt-tag tone=${tone} loudness=${loudness}>${tone}</hkt-tag> `)}</p>`,
      )}`,
  },
  {
    name: 'icon',
    why: 'With a pictogram.',
    render: () =>
      html`<hkt-tag tone="support" icon="clock">延时服务</hkt-tag>
        <hkt-tag tone="primary" loudness="loud" icon="cup">请喝茶</hkt-tag>`,
  },
  {
    name: 'in-text',
    why: 'Stands in a line of text.',
    render: () => html`老年优待证 <hkt-tag tone="success">马上办</hkt-tag>`,
  },
  {
    name: 'long',
    why: 'A long word wraps.',
    width: 280,
    render: () => html`<hkt-tag tone="warning">请您带上户口簿原件和近期一寸免冠照片两张</hkt-tag>`,
  },
];
