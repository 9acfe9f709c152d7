import { escapeXml } from '../mark/svg.ts';
import { person } from '../pictograms/person.ts';
import { phone as phonePictogram } from '../pictograms/phone.ts';
import { block, lockup, line, panel, type Pen, picture, rule } from './kit.ts';
import { type SignData, SIGN_SIZES } from './types.ts';

const FACE_HEIGHT = 148.5;
/** Two ideographic spaces: how a Chinese paragraph begins. */
const INDENT = '\u3000\u3000';

function tentFace(pen: Pen, data: SignData['table-tent']): string {
  const { width } = SIGN_SIZES['table-tent'];
  const { palette } = pen;
  const middle = width / 2;
  return [
    picture(data.pictogram, middle - 15, 16, 30, palette.primary),
    line(pen, data.headline, middle, 73, {
      size: 22,
      weight: 700,
      colour: palette.text,
      anchor: 'middle',
      width: width - 32,
    }),
    data.line
      ? line(pen, data.line, middle, 90, { size: 10, colour: palette.text, anchor: 'middle', width: width - 32 })
      : '',
    data.en
      ? line(pen, data.en, middle, 103, { size: 7, colour: palette.quiet, anchor: 'middle', width: width - 32 })
      : '',
    lockup(pen, 'horizontal', data, { x: 55, y: 116, width: 100, height: 20, align: 'middle' }),
  ].join('');
}

/** A4 folded once: the upper face is printed upside down, so that both read right when it stands. */
export function tableTent(pen: Pen, data: SignData['table-tent']): string {
  const { width, height } = SIGN_SIZES['table-tent'];
  const face = tentFace(pen, data);
  const fold = `<path d="M0 ${FACE_HEIGHT}h${width}" fill="none" stroke="${escapeXml(pen.palette.line)}" stroke-width=".3" stroke-dasharray="2 2"/>`;
  return [
    panel({ x: 0, y: 0, width, height }, 0, pen.palette.paper),
    `<g transform="rotate(180 ${width / 2} ${FACE_HEIGHT / 2})">${face}</g>`,
    fold,
    `<g transform="translate(0 ${FACE_HEIGHT})">${face}</g>`,
  ].join('');
}

/** Who looks after you today, what for, and who comes when this person is out. */
export function dutyCard(pen: Pen, data: SignData['duty-card']): string {
  const { width, height } = SIGN_SIZES['duty-card'];
  const { palette } = pen;
  const x = 16;
  const room = width - x * 2;
  const does = data.does
    ? block(pen, data.does, { x, top: 107, width: room, leading: 1.55 }, { size: 8, colour: palette.text }).markup
    : '';
  const call = data.phone
    ? picture(phonePictogram, x, 146, 9, palette.primary) +
      line(pen, data.phone, x + 13, 154, { size: 11, weight: 500, colour: palette.text, width: room - 13 })
    : '';
  return [
    panel({ x: 0, y: 0, width, height }, 6, palette.paper),
    lockup(pen, 'horizontal', data, { x, y: 13, width: 74, height: 19 }),
    panel({ x, y: 44, width: 44, height: 44 }, 22, palette.primaryQuiet),
    picture(person, x + 9, 53, 26, palette.primary),
    line(pen, '今天我陪您办', 70, 56, { size: 7.5, colour: palette.quiet, width: 62 }),
    line(pen, data.name, 70, 74, { size: 18, weight: 700, colour: palette.text, width: 62 }),
    line(pen, data.post, 70, 87, { size: 8, weight: 500, colour: palette.onPrimaryQuiet, width: 62 }),
    rule(x, 98, room, palette.line, 0.4),
    does,
    call,
    panel({ x, y: 166, width: room, height: 28 }, 5, palette.supportQuiet),
    line(pen, '我若走开了，请找', x + 7, 177, { size: 6.5, colour: palette.onSupportQuiet, width: room - 14 }),
    line(pen, data.standIn, x + 7, 188, { size: 8.5, weight: 500, colour: palette.onSupportQuiet, width: room - 14 }),
  ].join('');
}

/** When the door is open, late hours included. */
export function hours(pen: Pen, data: SignData['hours']): string {
  const { width, height } = SIGN_SIZES.hours;
  const { palette } = pen;
  const x = 30;
  const room = width - x * 2;
  const top = 138;
  const step = Math.min(34, (height - top - 110) / Math.max(data.rows.length, 1));
  const rows = data.rows.map((row, i) => {
    const base = top + step * i + step * 0.66;
    return [
      line(pen, row.day, x, base, { size: step * 0.46, colour: palette.text, width: room * 0.42 }),
      line(pen, row.time, width - x, base, {
        size: step * 0.5,
        weight: 700,
        colour: palette.text,
        anchor: 'end',
        width: room * 0.54,
      }),
      rule(x, top + step * (i + 1), room, palette.line, 0.5),
    ].join('');
  });
  const note = data.note
    ? block(
        pen,
        data.note,
        { x, top: height - 98, width: room, leading: 1.5 },
        { size: 12, colour: palette.onPrimaryQuiet },
      ).markup
    : '';
  const call = data.phone
    ? picture(phonePictogram, x, height - 48, 16, palette.primary) +
      line(pen, data.phone, x + 24, height - 34, { size: 17, weight: 500, colour: palette.text, width: room - 24 })
    : '';
  return [
    panel({ x: 0, y: 0, width, height }, 12, palette.paper),
    lockup(pen, 'horizontal', data, { x, y: 28, width: 160, height: 42 }),
    line(pen, '开门的时间', x, 118, { size: 30, weight: 700, colour: palette.text, width: room * 0.7 }),
    line(pen, 'Open', width - x, 117, { size: 16, colour: palette.quiet, anchor: 'end', width: room * 0.28 }),
    rule(x, top, room, palette.primary, 1.2),
    ...rows,
    note,
    call,
  ].join('');
}

/** A letter to the residents: title, paragraphs, who signs and when. */
export function notice(pen: Pen, data: SignData['notice']): string {
  const { width, height } = SIGN_SIZES.notice;
  const { palette } = pen;
  const x = 26;
  const room = width - x * 2;
  const bottom = height - 52;
  const title = line(pen, data.title, x, 74, { size: 15, weight: 700, colour: palette.text, width: room });
  const body = fitted(pen, data.paragraphs, { x, top: 90, width: room, bottom });
  const signed = [data.signed, data.date].filter((part) => part !== undefined && part !== '');
  return [
    panel({ x: 0, y: 0, width, height }, 0, palette.paper),
    lockup(pen, 'horizontal', data, { x, y: 20, width: 88, height: 24 }),
    rule(x, 53, room, palette.primary, 0.8),
    title,
    body,
    ...signed.map((words, i) =>
      line(pen, words ?? '', width - x, height - 38 + i * 11, {
        size: 7,
        colour: palette.text,
        anchor: 'end',
        width: room,
      }),
    ),
  ].join('');
}

interface Space {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** Paragraphs at 22 pt, smaller only when they would leave the sheet. */
function fitted(pen: Pen, paragraphs: readonly string[], { x, top, width, bottom }: Space): string {
  for (let size = 7.8; ; size *= 0.94) {
    let y = top;
    let markup = '';
    for (const paragraph of paragraphs) {
      const set = block(
        pen,
        INDENT + paragraph,
        { x, top: y, width, leading: 1.7 },
        { size, colour: pen.palette.text },
      );
      markup += set.markup;
      y += set.height + size * 0.5;
    }
    if (y <= bottom || size < 1) return markup;
  }
}
