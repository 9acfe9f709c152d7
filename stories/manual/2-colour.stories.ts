import { contrast } from '@huiketing/tokens/contrast';
import { LOUDNESSES, TONES } from '@huiketing/model/vocabularies';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tokensNow } from '../lib/tokens.ts';
import { both, manualStory, page, section } from './page.ts';

export default { title: '手册 Manual/色彩 Colour' };

const valueOf = (name: string): string => tokensNow()[name] ?? '';

/** A computed figure, to one digit below the point; never rounded up over its bar. */
const figureOf = (one: string, other: string): string =>
  (Math.floor(contrast(valueOf(one), valueOf(other)) * 10) / 10).toFixed(1);

function swatch(tone: string, loudness: string): TemplateResult {
  const fill = `--hkt-color-${tone}-fill-${loudness}`;
  const on = `--hkt-color-${tone}-on-${loudness}`;
  const border = `--hkt-color-${tone}-border-${loudness}`;
  return html`<div
    class="swatch"
    style="background:${valueOf(fill)};color:${valueOf(on)};border-color:${valueOf(border)}"
  >
    <strong>居民会客厅 Aa</strong><span>${figureOf(on, fill)} : 1</span> <code>${tone} · ${loudness}</code
    ><code>${valueOf(fill)} / ${valueOf(on)}</code>
  </div>`;
}

const names: Record<string, [string, string]> = {
  neutral: ['木', 'Wood'],
  primary: ['柿', 'Persimmon'],
  support: ['松', 'Pine'],
  success: ['苔', 'Moss'],
  warning: ['赭', 'Ochre'],
  danger: ['梅', 'Plum'],
};

const grounds = ['page', 'surface', 'raised'];
const inks = ['text', 'text-quiet', 'link'];

export const Colour = {
  name: '色彩 Colour',
  ...manualStory(() =>
    page(
      '像一间暖和的屋子',
      'Like a warm room',
      [
        '米白的墙，木头的桌椅，窗台上几个柿子，门外一棵松。',
        'Rice-white walls, wooden tables, persimmons on the sill, a pine at the door.',
      ],
      both(
        '下面每个数字都是现在这套颜色当场算出来的(WCAG 2 对比度)。用工具栏换成夜间、高对比或长辈版，数字跟着变。正文不低于 4.5,高对比和大屏不低于 7,图形与边框不低于 3。',
        'Each figure below is computed now, for the face in force. Change scheme or contrast in the toolbar and it follows. Text ≥ 4.5 (≥ 7 in high contrast and on signage), graphics and borders ≥ 3.',
      ),
      TONES.map((tone) =>
        section(
          names[tone]![0],
          `${names[tone]![1]} · ${tone}`,
          html`<div class="tiles wide">
            ${LOUDNESSES.map((loudness) => html`<div class="tile plain">${swatch(tone, loudness)}</div>`)}
          </div>`,
        ),
      ),
      section(
        '字与底',
        'Words on grounds',
        html`<table>
          <thead>
            <tr>
              <th>底 ground</th>
              ${inks.map((ink) => html`<th>${ink}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${grounds.map(
              (ground) =>
                html`<tr>
                  <td>${ground} <code>${valueOf(`--hkt-color-${ground}`)}</code></td>
                  ${inks.map((ink) => html`<td>${figureOf(`--hkt-color-${ink}`, `--hkt-color-${ground}`)} : 1</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`,
        both(
          '颜色从不单独说话：每种状态都有字或图形。安全色(GB 2894-2025 的红、蓝、黄、绿)不用在品牌上。',
          'Colour never speaks alone: each state has a word or a shape. The safety colours of GB 2894-2025 are not used for the identity.',
        ),
      ),
    ),
  ),
};
