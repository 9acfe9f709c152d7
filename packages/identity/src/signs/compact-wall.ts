import { block, line, lockup, panel, type Pen, rule } from './kit.ts';
import { type SignData, SIGN_SIZES } from './types.ts';

type Compact = SignData['compact-wall'];

const PAD = 52;
const GUTTER = 40;

interface Column {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

function article(pen: Pen, entry: Compact['articles'][number], no: number, at: Column, size: number) {
  const { palette } = pen;
  const disc = size * 1.7;
  const x = at.x + disc + size * 0.6;
  const width = at.width - disc - size * 0.6;
  const body = block(
    pen,
    entry.text,
    { x, top: at.top + size * 1.75, width },
    { size: size * 0.8, colour: palette.text },
  );
  const markup = [
    panel({ x: at.x, y: at.top - disc * 0.1, width: disc, height: disc }, disc / 2, palette.primary),
    line(pen, String(no), at.x + disc / 2, at.top - disc * 0.1 + disc * 0.69, {
      size: size * 0.95,
      weight: 700,
      colour: palette.onPrimary,
      anchor: 'middle',
      width: disc * 0.8,
    }),
    line(pen, entry.short, x, at.top + size * 1.05, { size: size * 1.1, weight: 700, colour: palette.text, width }),
    body.markup,
  ].join('');
  return { markup, height: size * 1.75 + body.height + size * 1.1 };
}

/** Two columns, read down the left one first, at the largest size at which both end above the foot. */
function articles(pen: Pen, data: Compact, top: number, bottom: number): string {
  const width = (SIGN_SIZES['compact-wall'].width - PAD * 2 - GUTTER) / 2;
  const half = Math.ceil(data.articles.length / 2);
  for (let size = 26; ; size *= 0.95) {
    const ends = [top, top];
    let markup = '';
    data.articles.forEach((entry, i) => {
      const column = i < half ? 0 : 1;
      const at = { x: PAD + column * (width + GUTTER), top: ends[column] ?? top, width };
      const set = article(pen, entry, i + 1, at, size);
      markup += set.markup;
      ends[column] = at.top + set.height;
    });
    if (Math.max(...ends) <= bottom || size < 1) return markup;
  }
}

/** The compact of the hall, on its wall. */
export function compactWall(pen: Pen, data: Compact): string {
  const { width, height } = SIGN_SIZES['compact-wall'];
  const { palette } = pen;
  const room = width - PAD * 2;
  const preface = data.preface
    ? block(pen, data.preface, { x: PAD, top: 190, width: room, leading: 1.6 }, { size: 13.5, colour: palette.quiet })
    : { markup: '', height: 0 };
  const top = 206 + preface.height;
  return [
    panel({ x: 0, y: 0, width, height }, 0, palette.paper),
    lockup(pen, 'horizontal', data, { x: PAD, y: 44, width: 210, height: 54 }),
    line(pen, data.title, PAD, 166, { size: 44, weight: 700, colour: palette.text, width: room }),
    rule(PAD, 180, room, palette.primary, 1.6),
    preface.markup,
    articles(pen, data, top, height - 66),
    rule(PAD, height - 54, room, palette.line, 0.8),
    data.adopted
      ? line(pen, data.adopted, width - PAD, height - 32, {
          size: 11,
          colour: palette.quiet,
          anchor: 'end',
          width: room,
        })
      : '',
  ].join('');
}
