import { SIGN_SIZES, signPalette, signTemplate } from '@huiketing/identity/signs';
import type { SignKind } from '@huiketing/identity/signs';
import { html } from 'lit';
import { sampleSigns } from '../../packages/identity/art/sample-signs.ts';
import { tokensNow } from '../lib/tokens.ts';
import { both, drawing, figure, manualStory, page } from './page.ts';

export default { title: '手册 Manual/导视 Signs' };

const names: Record<SignKind, [string, string]> = {
  'door-plate': ['门牌', 'Door plate'],
  directory: ['总索引', 'Directory'],
  'zone-sign': ['功能区牌', 'Zone sign'],
  'table-tent': ['桌牌', 'Table tent'],
  'duty-card': ['值班卡', 'Duty card'],
  'compact-wall': ['公约墙', 'Compact wall'],
  hours: ['开放时间', 'Hours'],
  'supply-label': ['能量补给站标签', 'Supply-station label'],
  notice: ['A4 告示', 'A4 notice'],
};

function draw(kind: SignKind): unknown {
  const palette = signPalette(tokensNow());
  const { width, height } = SIGN_SIZES[kind];
  const svg = drawing(signTemplate(kind, sampleSigns[kind], { palette }));
  return html`<div class="tile sign">
    ${figure(svg, `${names[kind][0]} · ${width} × ${height} mm`, names[kind][1])}
  </div>`;
}

export const Signs = {
  name: '导视 Signs',
  ...manualStory(() =>
    page(
      '从门口到椅子',
      'From the door to the chair',
      [
        '九种牌子，同一张脸。SVG 按实际毫米尺寸输出，直接交给打印店。',
        'Nine signs, one face. Each SVG has its real size in millimetres: hand it to the printer.',
      ],
      html`<div class="tiles" style="margin-top:48px">${(Object.keys(names) as SignKind[]).map(draw)}</div>`,
      both(
        '内容是 SAMPLE。模板在 @huiketing/identity/signs。',
        'The content is SAMPLE. The templates are in @huiketing/identity/signs.',
      ),
    ),
  ),
};
