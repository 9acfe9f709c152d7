import * as all from '@huiketing/identity/pictograms/all.js';
import type { Pictogram } from '../../packages/identity/src/pictograms/types.ts';
import { html, svg } from 'lit';
import { both, manualStory, page, section } from './page.ts';

export default { title: '手册 Manual/图形 Pictograms' };

const pictograms = Object.values(Object.values(all)[0] as Record<string, Pictogram>);
const groups: [Pictogram['group'], string, string][] = [
  ['zone', '八个功能区', 'The eight zones'],
  ['feature-zone', '特色区', 'Feature zones'],
  ['facility', '设施与物品', 'Facilities and things'],
  ['action', '动作', 'Actions'],
];

const draw = ({ paths }: Pictogram) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">
    ${paths.map((path) => (typeof path === 'string' ? svg`<path d=${path}/>` : svg`<path class="filled" d=${path.d}/>`))}
  </svg>`;

export const Pictograms = {
  name: '图形 Pictograms',
  ...manualStory(() =>
    page(
      '图形总和字在一起',
      'Pictograms never stand alone',
      [
        `${pictograms.length} 个图形，同一个 24 格方格，同一支圆头笔。`,
        `${pictograms.length} pictograms on one grid of 24, drawn with one round pen.`,
      ],
      groups.map(([group, zh, en]) =>
        section(
          zh,
          en,
          html`<ul class="pictograms">
            ${pictograms.filter((each) => each.group === group).map((each) => html`<li>${draw(each)}<span>${each.zh}</span><span class="en" lang="en">${each.en}</span></li>`)}
          </ul>`,
        ),
      ),
      both(
        '用 <hkt-icon name="…">。没有 label 时是装饰，有 label 时读屏会念出来。',
        'Use <hkt-icon name="…">. Without a label it is decoration; with one, a screen reader says it.',
      ),
    ),
  ),
};
