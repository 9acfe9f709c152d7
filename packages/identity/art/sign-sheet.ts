/** Renders one example of each sign to a page at a tenth of its size or so: `npx node art/sign-sheet.ts signs.html`. */
import { writeFileSync } from 'node:fs';
import { SIGN_SIZES, type SignData, type SignKind, signTemplate } from '../src/signs/index.ts';
import { samplePalette } from './sample-palette.ts';
import { sampleSigns } from './sample-signs.ts';

const SHOWN_HEIGHT = 420;

function shown<K extends SignKind>(kind: K): string {
  const data: SignData[K] = sampleSigns[kind];
  const { width, height } = SIGN_SIZES[kind];
  const svg = signTemplate(kind, data, { palette: samplePalette });
  const w = Math.min(520, (SHOWN_HEIGHT * width) / height);
  return `<figure style="width:${w}px"><div>${svg}</div><figcaption>${kind} ${width} × ${height} mm</figcaption></figure>`;
}

const out = process.argv[2] ?? 'signs.html';
const kinds = Object.keys(SIGN_SIZES) as SignKind[];
writeFileSync(
  out,
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>会客厅 signs</title><style>
body{margin:24px;background:${samplePalette.line};font:13px sans-serif}
figure{display:inline-block;margin:12px;vertical-align:top}svg{display:block;width:100%;height:auto}
</style>${kinds.map(shown).join('')}</html>`,
);
console.log(`${out}: ${kinds.length} signs`);
