import '@huiketing/elements/hkt-lockup.js';
import { LOCKUP_TONES, LOCKUP_VARIANTS } from '@huiketing/model/vocabularies';
import { html } from 'lit';
import { drawMark } from './draw-mark.ts';
import { both, figure, manualStory, page, section } from './page.ts';

export default { title: '手册 Manual/标志 The mark' };

const sizes = [256, 96, 48, 32, 24];

const misuses: [unknown, string, string][] = [
  [drawMark({ size: 88, transform: 'scale(1 .62) translate(0 15)' }), '不压扁、不拉长', 'Never squeezed or stretched'],
  [drawMark({ size: 88, ink: '#2f6db5' }), '不换颜色', 'Never in another colour'],
  [drawMark({ size: 88, transform: 'rotate(14 24 24)' }), '不歪着放', 'Never tilted'],
  [
    html`${drawMark({ size: 44 })}${drawMark({ size: 44 })}${drawMark({ size: 44 })}`,
    '不当花纹铺开',
    'Never a pattern',
  ],
  [
    html`<div style="padding:0;outline:2px solid var(--hkt-color-text)">${drawMark({ size: 88 })}</div>`,
    '不贴边、不加框：四周留出一个“客”字',
    'Never boxed in: keep the height of 客 free',
  ],
  [html`<div style="opacity:.35">${drawMark({ size: 88 })}</div>`, '不淡化', 'Never faded'],
];

export const Mark = {
  name: '标志 Mark',
  ...manualStory(() =>
    page(
      '一个屋檐，两把椅子，一杯茶',
      'One roof, two seats, one cup',
      [
        '“客”字的宝盖头下，两把椅子面对面，中间只有一杯茶：没有柜台，没有隔断，没有窗口。',
        'Under the roof of the character 客, two seats face each other with a cup between them, and nothing else.',
      ],
      section(
        '画法',
        'Construction',
        html`<div class="tiles">
          <div class="tile">
            ${figure(html`<div class="stage">${drawMark({ size: 240, grid: true })}</div>`, '48 格方格，一笔粗细', 'A grid of 48, one weight')}
          </div>
          <div class="tile">
            ${figure(html`<div class="stage">${drawMark({ size: 240, ink: 'currentColor' })}</div>`, '一种颜色也认得出', 'Legible in one colour')}
          </div>
        </div>`,
      ),
      section(
        '大小',
        'Sizes',
        html`<div class="row">
          ${sizes.map((size) => figure(drawMark({ size }), `${size} px`, size <= 32 ? 'small optical size' : 'full drawing'))}
        </div>`,
        both('最小 24 px;带字的组合最小 120 px。', 'Smallest: the mark 24 px, a lockup with words 120 px.'),
      ),
      section(
        '三种组合，三种色调',
        'Three lockups, three tones',
        html`<div class="tiles wide">
          ${LOCKUP_VARIANTS.flatMap((variant) =>
            LOCKUP_TONES.map(
              (tone) =>
                html`<div class="tile">
                  ${figure(
                    html`<div class="stage">
                      <hkt-lockup
                        variant=${variant}
                        tone=${tone}
                        community="示例社区"
                        second-line="便民服务站"
                      ></hkt-lockup>
                    </div>`,
                    `${variant} · ${tone}`,
                    'hkt-lockup',
                  )}
                </div>`,
            ),
          )}
        </div>`,
      ),
      section(
        '请不要这样',
        'Misuse',
        html`<div class="tiles">
          ${misuses.map(([content, zh, en]) => html`<div class="tile">${figure(html`<div class="stage">${content}</div>`, `✕ ${zh}`, en)}</div>`)}
        </div>`,
        both(
          '党徽、国徽和“中国社区”标志不放进组合里；需要时由主办单位在旁边另留位置。',
          'The party emblem, the national emblem and the “中国社区” mark never stand inside a lockup; a host may keep a place for them beside it.',
        ),
      ),
    ),
  ),
};
