import { advance, layoutLockup } from '../mark/lockup.ts';
import { escapeXml, lockupMarkup } from '../mark/svg.ts';
import type { LockupVariant } from '../mark/types.ts';
import { arrowLeft } from '../pictograms/arrow-left.ts';
import { arrowRight } from '../pictograms/arrow-right.ts';
import { arrowUp } from '../pictograms/arrow-up.ts';
import { PICTOGRAM_GRID, type Pictogram } from '../pictograms/types.ts';
import { pictogramMarkup } from './pictogram-svg.ts';
import type { SignArrow, SignHall, SignPalette } from './types.ts';

/** What every template draws with: the colours and the family of letters. */
export interface Pen {
  readonly palette: SignPalette;
  readonly family: string;
}

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly weight?: 400 | 500 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Widest advance in mm: a longer text is set smaller until it fits. */
  readonly width?: number;
}

const ARROWS: Readonly<Record<SignArrow, Pictogram>> = { left: arrowLeft, right: arrowRight, up: arrowUp };
/** Marks that may not begin a line in Chinese setting. */
const NO_START = '，。、；：！？）》」』”’…%';
/** And those that may not end one. */
const NO_END = '（《「『“‘';

const mm = (value: number): string => String(Math.round(value * 100) / 100);

/** The size at which a text takes no more than the width. */
export function fitSize(text: string, size: number, width: number): number {
  return Math.min(size, width / Math.max(advance(text), 0.1));
}

/** One line of text; `y` is its baseline. */
export function line(pen: Pen, text: string, x: number, y: number, style: TextStyle): string {
  const size = style.width === undefined ? style.size : fitSize(text, style.size, style.width);
  const attributes = [
    `x="${mm(x)}" y="${mm(y)}" font-size="${mm(size)}" font-weight="${style.weight ?? 400}"`,
    `text-anchor="${style.anchor ?? 'start'}" fill="${escapeXml(style.colour)}" font-family="${escapeXml(pen.family)}"`,
  ];
  return `<text ${attributes.join(' ')}>${escapeXml(text)}</text>`;
}

/** Latin words hold together, Han characters part anywhere but around their punctuation. */
function pieces(text: string): string[] {
  const found = text.match(/[A-Za-z0-9][\w.:/-]*\s?|\s+|./gu) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    const last = joined[joined.length - 1];
    const bound = !piece.trim() || NO_START.includes(piece) || NO_END.includes(last?.trimEnd().slice(-1) || ' ');
    const sticks = last !== undefined && bound;
    if (sticks) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Breaks a text into lines of at most `ems` characters' width; an indent of ideographic spaces is kept. */
export function wrap(text: string, ems: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(text.replace(/^[ \t\r\n]+|\s+$/g, ''))) {
    if (current && advance(current + piece) > ems) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  if (current) lines.push(current.trimEnd());
  return lines;
}

/** Wrapped text from `top` downwards; returns the markup and the height it takes. */
export function block(
  pen: Pen,
  text: string,
  at: { readonly x: number; readonly top: number; readonly width: number; readonly leading?: number },
  style: TextStyle,
): { readonly markup: string; readonly height: number } {
  const step = style.size * (at.leading ?? 1.65);
  const lines = wrap(text, at.width / style.size);
  const markup = lines
    .map((words, i) => line(pen, words, at.x, at.top + step * i + style.size * 0.88, { ...style, width: at.width }))
    .join('');
  return { markup, height: lines.length * step };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rounded rectangle. */
export function panel({ x, y, width, height }: Box, radius: number, fill: string): string {
  const place = `x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"`;
  return `<rect ${place} rx="${mm(radius)}" fill="${escapeXml(fill)}"/>`;
}

/** A hairline across. */
export function rule(x: number, y: number, width: number, colour: string, thickness = 0.5): string {
  return panel({ x, y: y - thickness / 2, width, height: thickness }, thickness / 2, colour);
}

/** A pictogram with its top left at x, y. */
export function picture(pictogram: Pictogram, x: number, y: number, size: number, colour: string): string {
  const scale = mm((size / PICTOGRAM_GRID) * 1000);
  const place = `translate(${mm(x)} ${mm(y)}) scale(${Number(scale) / 1000})`;
  return `<g transform="${place}" color="${escapeXml(colour)}">${pictogramMarkup(pictogram)}</g>`;
}

export function arrow(direction: SignArrow, x: number, y: number, size: number, colour: string): string {
  return picture(ARROWS[direction], x, y, size, colour);
}

/** A lockup inside a box, as large as fits; `align` says where it stands when the box is wider. */
export function lockup(
  pen: Pen,
  variant: LockupVariant,
  hall: SignHall,
  box: Box & { readonly align?: 'start' | 'middle' },
  reversed = false,
): string {
  const layout = layoutLockup(variant, hall);
  const scale = Math.min(box.width / layout.width, box.height / layout.height);
  const x = box.align === 'middle' ? box.x + (box.width - layout.width * scale) / 2 : box.x;
  const y = box.y + (box.height - layout.height * scale) / 2;
  const { mark, accent, text, onPrimary } = pen.palette;
  const colours = reversed ? { mark: onPrimary, accent: onPrimary, text: onPrimary } : { mark, accent, text };
  const inside = lockupMarkup(layout, colours, pen.family);
  return `<g transform="translate(${mm(x)} ${mm(y)}) scale(${scale.toFixed(4)})">${inside}</g>`;
}
