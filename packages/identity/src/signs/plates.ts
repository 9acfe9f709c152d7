import { arrow, lockup, line, panel, type Pen, picture, rule } from './kit.ts';
import { type DirectoryRow, type SignData, SIGN_SIZES } from './types.ts';

/** Beside the door: who lives here, when, and nothing else. */
export function doorPlate(pen: Pen, data: SignData['door-plate']): string {
  const { width, height } = SIGN_SIZES['door-plate'];
  const { palette } = pen;
  const foot = [data.hours, data.phone].filter((part) => part !== undefined && part !== '').join('　');
  return [
    panel({ x: 0, y: 0, width, height }, 12, palette.paper),
    lockup(pen, 'horizontal', data, { x: 48, y: 44, width: width - 96, height: foot ? 112 : 140, align: 'middle' }),
    foot ? rule(48, 184, width - 96, palette.line, 0.8) : '',
    foot
      ? line(pen, foot, width / 2, 210, { size: 15, colour: palette.quiet, anchor: 'middle', width: width - 96 })
      : '',
  ].join('');
}

/** Over or beside a zone: pictogram, name, English, and an arrow where one still has to walk. */
export function zoneSign(pen: Pen, data: SignData['zone-sign']): string {
  const { width, height } = SIGN_SIZES['zone-sign'];
  const { palette } = pen;
  const pad = 20;
  const tile = height - pad * 2;
  const left = data.arrow === 'left';
  const arrowRoom = data.arrow ? 64 : 0;
  const tileX = left ? pad + arrowRoom : pad;
  const x = tileX + tile + 24;
  const room = width - pad - x - (left ? 0 : arrowRoom);
  const middle = height / 2;
  const second = [data.en, data.where].filter((part) => part !== undefined && part !== '').join('　');
  return [
    panel({ x: 0, y: 0, width, height }, 12, palette.paper),
    panel({ x: tileX, y: pad, width: tile, height: tile }, 16, palette.primary),
    picture(data.pictogram, tileX + tile * 0.16, pad + tile * 0.16, tile * 0.68, palette.onPrimary),
    line(pen, data.zh, x, second ? middle + 12 : middle + 19, {
      size: 54,
      weight: 700,
      colour: palette.text,
      width: room,
    }),
    second ? line(pen, second, x, middle + 46, { size: 19, colour: palette.quiet, width: room }) : '',
    data.arrow ? arrow(data.arrow, left ? pad - 6 : width - pad - 50, middle - 28, 56, palette.primary) : '',
  ].join('');
}

interface RowPlace {
  readonly top: number;
  readonly height: number;
}

function directoryRow(pen: Pen, row: DirectoryRow, { top, height }: RowPlace): string {
  const { palette } = pen;
  const { width } = SIGN_SIZES.directory;
  const pad = 44;
  const icon = height * 0.62;
  const middle = top + height / 2;
  const right = width - pad - (row.arrow ? icon + 8 : 0);
  const x = pad + icon + height * 0.3;
  const nameWidth = (right - x) * 0.52;
  const aside = [row.en, row.where].filter((part) => part !== undefined && part !== '').join('　');
  return [
    picture(row.pictogram, pad, middle - icon / 2, icon, palette.primary),
    line(pen, row.zh, x, middle + height * 0.16, {
      size: height * 0.46,
      weight: 500,
      colour: palette.text,
      width: nameWidth,
    }),
    aside
      ? line(pen, aside, right, middle + height * 0.1, {
          size: height * 0.3,
          colour: palette.quiet,
          anchor: 'end',
          width: right - x - nameWidth - 8,
        })
      : '',
    row.arrow ? arrow(row.arrow, right + 8, middle - icon * 0.45, icon * 0.9, palette.text) : '',
  ].join('');
}

/** Inside the door: where everything is. Rows share the height, whether there are eight or eighty. */
export function directory(pen: Pen, data: SignData['directory']): string {
  const { width, height } = SIGN_SIZES.directory;
  const { palette } = pen;
  const title = data.title ?? { zh: '您想去哪儿坐坐', en: 'Where would you like to sit?' };
  const head = 214;
  const foot = 28;
  const step = Math.min(64, (height - head - foot) / Math.max(data.rows.length, 1));
  const rows = data.rows.map((row, i) => {
    const top = head + step * i;
    const hair = i === 0 ? '' : rule(44, top, width - 88, palette.line, 0.6);
    return hair + directoryRow(pen, row, { top, height: step });
  });
  return [
    panel({ x: 0, y: 0, width, height }, 16, palette.paper),
    lockup(pen, 'horizontal', data, { x: 44, y: 40, width: 300, height: 66 }),
    panel({ x: 0, y: 132, width, height: 62 }, 0, palette.primary),
    line(pen, title.zh, 44, 174, { size: 32, weight: 500, colour: palette.onPrimary, width: 300 }),
    title.en
      ? line(pen, title.en, width - 44, 172, { size: 18, colour: palette.onPrimary, anchor: 'end', width: 200 })
      : '',
    ...rows,
  ].join('');
}

/** On the shelf of the supply station. */
export function supplyLabel(pen: Pen, data: SignData['supply-label']): string {
  const { width, height } = SIGN_SIZES['supply-label'];
  const { palette } = pen;
  return [
    panel({ x: 0, y: 0, width, height }, 4, palette.paper),
    panel({ x: 6, y: 6, width: 32, height: 32 }, 5, palette.supportQuiet),
    picture(data.pictogram, 10, 10, 24, palette.support),
    line(pen, data.zh, 44, 22, { size: 12, weight: 700, colour: palette.text, width: 50 }),
    data.en ? line(pen, data.en, 44, 33, { size: 6, colour: palette.quiet, width: 50 }) : '',
    rule(6, 45, width - 12, palette.line, 0.3),
    line(pen, data.rule, 6, 58.5, { size: 7, weight: 500, colour: palette.onSupportQuiet, width: 74 }),
    lockup(pen, 'mark', {}, { x: width - 18, y: 49, width: 12, height: 14 }),
  ].join('');
}
