/**
 * Renders every pictogram and the mark to one HTML page, to be looked at:
 * `npx node art/contact-sheet.ts sheet.html [name-pattern]`. Each drawing stands at 72, 48, 24 and 20 px, light and dark.
 */
import { writeFileSync } from 'node:fs';
import { mark, markSmall } from '../src/mark/index.ts';
import { lockupSvg } from '../src/mark/svg.ts';
import { pictograms } from '../src/pictograms/all.ts';
import { pictogramSvg } from '../src/signs/pictogram-svg.ts';
import type { Pictogram } from '../src/pictograms/types.ts';
import { samplePalette as palette } from './sample-palette.ts';

const SIZES = [72, 48, 24, 20];
const MARK_SIZES = [256, 48, 32, 24, 16];

function at(pictogram: Pictogram): string {
  return SIZES.map((size) => pictogramSvg(pictogram, size)).join(' ');
}

function cell(pictogram: Pictogram): string {
  return `<figure><div>${at(pictogram)}</div><div class="dark">${at(pictogram)}</div>
<figcaption>${pictogram.name}<br>${pictogram.zh} ${pictogram.en}</figcaption></figure>`;
}

function marks(): string {
  return [mark, markSmall]
    .flatMap(({ layers }) =>
      MARK_SIZES.map((size) => {
        const paths = layers.map(({ role, d }) => `<path fill="${palette[role]}" d="${d}"/>`).join('');
        return `<svg width="${size}" height="${size}" viewBox="0 0 48 48">${paths}</svg>`;
      }),
    )
    .join(' ');
}

function lockups(): string {
  const text = { community: '丽都社区', secondLine: '便民服务站' };
  return (['horizontal', 'stacked'] as const)
    .map((variant) => `<div class="lockup">${lockupSvg(variant, text, palette)}</div>`)
    .join('');
}

const [out = 'contact-sheet.html', pattern = ''] = process.argv.slice(2);
const chosen = Object.values(pictograms).filter((p) => new RegExp(pattern).test(`${p.group}:${p.name}`));
writeFileSync(
  out,
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>会客厅 contact sheet</title><style>
body{margin:16px;font:12px/1.5 "Noto Sans CJK SC",sans-serif;background:${palette.ground};color:${palette.text}}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(196px,1fr));grid-gap:8px}
figure{margin:0;background:${palette.paper};text-align:center}figure div{padding:6px}
.dark{background:${palette.text};color:${palette.paper}}.lockup{display:inline-block;width:280px;margin:16px}
</style><p>${marks()}</p>${lockups()}<main>${chosen.map(cell).join('')}</main></html>`,
);
console.log(`${out}: ${chosen.length} pictograms`);
