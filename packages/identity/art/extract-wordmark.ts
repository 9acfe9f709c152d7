/**
 * Takes the outlines of 居民会客厅 out of LXGW WenKai Bold and writes src/mark/wordmark.ts.
 *
 *   npm install --prefix /tmp/fonts @fontsource/lxgw-wenkai@5.3.0
 *   npx node art/extract-wordmark.ts /tmp/fonts/node_modules/@fontsource/lxgw-wenkai
 *
 * The font is not a dependency: only these five outlines are kept, under the OFL (see art/README.md, NOTICE).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';

const WORD = '居民会客厅';
const WEIGHT = 700;
const PACKAGE = '@fontsource/lxgw-wenkai@5.3.0';
/** Units to the em in our data: whole numbers at this size stay within 0.4 % of the drawn outline. */
const EM = 120;
/** Air between characters, in our units: a wordmark is set a touch looser than text. */
const TRACKING = 4;

interface Command {
  readonly command: string;
  readonly args: readonly number[];
}
interface Glyph {
  readonly path: { readonly commands: readonly Command[] };
}
interface Font {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(point: number): boolean;
  glyphForCodePoint(point: number): Glyph;
}
interface Point {
  readonly x: number;
  readonly y: number;
}
interface Drawn {
  readonly command: string;
  readonly points: readonly Point[];
}

function fontWith(char: string, folder: string): Font {
  const point = char.codePointAt(0) ?? 0;
  const files = readdirSync(folder).filter((file) => file.endsWith(`-${WEIGHT}-normal.woff2`));
  for (const file of files) {
    const font = fontkit.create(readFileSync(join(folder, file))) as Font;
    if (font.hasGlyphForCodePoint(point)) return font;
  }
  throw new Error(`${char} is not in ${folder} at weight ${WEIGHT}`);
}

function glyphCommands(char: string, folder: string): Drawn[] {
  const font = fontWith(char, folder);
  const scale = EM / font.unitsPerEm;
  return font.glyphForCodePoint(char.codePointAt(0) ?? 0).path.commands.map(({ command, args }) => {
    const points: Point[] = [];
    for (let i = 0; i < args.length; i += 2) points.push({ x: (args[i] ?? 0) * scale, y: -(args[i + 1] ?? 0) * scale });
    return { command, points };
  });
}

function shift(drawn: readonly Drawn[], dx: number, dy: number): Drawn[] {
  return drawn.map(({ command, points }) => ({
    command,
    points: points.map((p) => ({ x: Math.round(p.x + dx), y: Math.round(p.y + dy) })),
  }));
}

const LETTER: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** Numbers after a letter, with the fewest separators SVG allows. */
function numbers(values: readonly number[]): string {
  return values.map((v, i) => (i === 0 || v < 0 ? `${v}` : ` ${v}`)).join('');
}

/** Relative commands from already rounded points, so that rounding never adds up. */
function relative(drawn: readonly Drawn[]): string {
  let d = '';
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let last = '';
  for (const { command, points } of drawn) {
    const letter = LETTER[command] ?? '';
    const end = points[points.length - 1];
    if (!end) {
      d += 'z';
      at = start;
    } else if (letter !== 'l' || end.x !== at.x || end.y !== at.y) {
      const values = points.flatMap((p) => [p.x - at.x, p.y - at.y]);
      const text = numbers(values);
      d += letter === last && letter !== 'm' ? (text.startsWith('-') ? text : ` ${text}`) : letter + text;
      at = end;
      if (letter === 'm') start = at;
    }
    last = end ? letter : 'z';
  }
  return d;
}

function box(drawn: readonly Drawn[]): { left: number; right: number; top: number; bottom: number } {
  const points = drawn.flatMap((d) => d.points);
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function compose(folder: string): { d: string; width: number; height: number; ke: number } {
  const glyphs = [...WORD].map((char) => glyphCommands(char, folder));
  const placed = glyphs.map((glyph, i) => shift(glyph, i * (EM + TRACKING), EM));
  const whole = box(placed.flat());
  const d = placed.map((glyph) => relative(shift(glyph, -whole.left, -whole.top)).replace(/^m/, 'M')).join('');
  const ke = box(placed[3] ?? []);
  return { d, width: whole.right - whole.left, height: whole.bottom - whole.top, ke: ke.bottom - ke.top };
}

const source = process.argv[2];
if (!source) throw new Error('usage: extract-wordmark.ts <folder of the font package>');
const { d, width, height, ke } = compose(join(source, 'files'));
writeFileSync(
  new URL('../src/mark/wordmark.ts', import.meta.url),
  `// Written by art/extract-wordmark.ts from ${PACKAGE} (LXGW WenKai Bold, SIL OFL 1.1); do not edit.
import type { Drawing } from './types.ts';

/** Units to the em of the wordmark. */
export const WORDMARK_EM = ${EM};

/** Height of 客 in the wordmark, in its own units: the measure of clear space. */
export const KE_HEIGHT = ${ke};

/** 居民会客厅 as outlines. */
export const wordmark: Drawing = {
  width: ${width},
  height: ${height},
  layers: [
    {
      role: 'text',
      d: '${d}',
    },
  ],
};
`,
);
console.log(`wordmark: ${d.length} characters, ${width} × ${height}, 客 ${ke}`);
