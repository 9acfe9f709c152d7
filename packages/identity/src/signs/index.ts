/**
 * Sign templates at real size: SVG strings in millimetres, without a DOM, in the colours that are passed.
 * Every word that is passed is escaped and fitted: a long one is set smaller, never cut.
 */
import { compactWall } from './compact-wall.ts';
import type { Pen } from './kit.ts';
import { directory, doorPlate, supplyLabel, zoneSign } from './plates.ts';
import { dutyCard, hours, notice, tableTent } from './sheets.ts';
import { type SignData, type SignKind, type SignOptions, SIGN_SIZES } from './types.ts';

export { signPalette } from './palette.ts';
export { pictogramMarkup, pictogramSvg } from './pictogram-svg.ts';
export { SIGN_SIZES } from './types.ts';
export type {
  DirectoryRow,
  SignArrow,
  SignData,
  SignHall,
  SignKind,
  SignOptions,
  SignPalette,
  SignWords,
} from './types.ts';

const FAMILY = '"Noto Sans SC","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif';

const TEMPLATES: { readonly [K in SignKind]: (pen: Pen, data: SignData[K]) => string } = {
  'door-plate': doorPlate,
  directory,
  'zone-sign': zoneSign,
  'table-tent': tableTent,
  'duty-card': dutyCard,
  'compact-wall': compactWall,
  hours,
  'supply-label': supplyLabel,
  notice,
};

/** Draws a sign as a whole SVG document at its real size in millimetres. */
export function signTemplate<K extends SignKind>(kind: K, data: SignData[K], options: SignOptions): string {
  const { width, height } = SIGN_SIZES[kind];
  const inside = TEMPLATES[kind]({ palette: options.palette, family: options.fontFamily ?? FAMILY }, data);
  const size = `width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="zh-CN" ${size}>${inside}</svg>`;
}
