import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Example } from '../internal/example.ts';

const panel = (name: string, label: string, text: string): TemplateResult =>
  html`<div slot=${name} data-label=${label}>${text}</div>`;

const guide = [
  panel('papers', '要带什么', '身份证、户口簿。其余的我们来查，您不用跑。'),
  panel('steps', '怎么办', '请您到办事区坐，一位社工接下来，跑完全程。'),
  panel('time', '要多久', '当场办好，一般十分钟。'),
];

export const examples: Example[] = [
  {
    name: 'default',
    why: 'The first tab is open.',
    render: () => html`<hkt-tabs label="高龄津贴">${guide}</hkt-tabs>`,
  },
  {
    name: 'active',
    why: 'The page opened another one.',
    render: () => html`<hkt-tabs label="高龄津贴" active="time">${guide}</hkt-tabs>`,
  },
  {
    name: 'many',
    why: 'In a phone column the tabs scroll; the edge fades where more wait.',
    width: 280,
    render: () =>
      html`<hkt-tabs label="事项分类" active="c3">
        ${['养老服务', '就业创业', '医疗保障', '住房保障', '婚育户籍', '助残救助', '退役军人'].map((label, i) =>
          panel(`c${i}`, label, `${label}，一共 ${i + 3} 件事。`),
        )}
      </hkt-tabs>`,
  },
  {
    name: 'long-words',
    why: 'A label longer than the column wraps inside its tab.',
    width: 280,
    render: () =>
      html`<hkt-tabs label="办事">
        ${panel('a', '城乡居民基本养老保险参保登记及待遇领取资格认证', '请您到办事区坐。')}
        ${panel('b', 'Donaudampfschifffahrtsgesellschaft', 'Words without a place to break break anywhere.')}
      </hkt-tabs>`,
  },
  {
    name: 'hostile',
    why: 'Markup in a label stays text, and marks of direction stay inside their tab.',
    render: () =>
      html`<hkt-tabs label="办事"
        >${panel('a', '<b>加粗</b>', '文字就是文字。')}${panel('b', '\u202Eمرحبا', '两个方向。')}</hkt-tabs
      >`,
  },
  {
    name: 'empty',
    why: 'Without panels there is nothing, not an empty line.',
    render: () => html`<hkt-tabs label="办事"></hkt-tabs>`,
  },
];
