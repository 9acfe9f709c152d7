/** A sheet as rows of text, whatever file it came from. */
import { textOf } from '../../check/text-of.ts';

export type Cell = string | number | boolean | Date | null | undefined;

export interface Grid {
  file?: string;
  /** The sheet's name; a CSV has none. */
  sheet?: string;
  rows: readonly (readonly Cell[])[];
}

/** The words of a cell as a person reads them: days as 2026-09-24, moments with their time, yes and no as 是 and 否. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'number') return numberText(cell);
  return textOf(cell)
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function dateText(date: Date): string {
  if (isNaN(+date)) return '';
  const text = date.toISOString();
  return /T00:00:00/.test(text) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

// 0.1 + 0.2 is written 0.3 by every spreadsheet.
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** 0 → A, 27 → AB */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
