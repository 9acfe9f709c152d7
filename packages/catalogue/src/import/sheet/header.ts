/** Finds the header of a table that has titles above it and, at times, two rows of headers. */
import { nationalElement } from '@huiketing/model';
import { columnFor } from './columns.ts';
import type { Column } from './columns.ts';
import { cellText, columnLetter } from './grid.ts';
import type { Grid } from './grid.ts';

export interface HeaderCell {
  index: number;
  /** The words of the header, or 列C where it has none. */
  words: string;
  /** As it is written in either row of the header. */
  spellings: readonly string[];
  column?: Column;
  /** The identifier of a national element that no column of ours stands for. */
  official?: string;
}

export interface Header {
  /** Index of the first row below it. */
  body: number;
  /** Index of its first row. */
  top: number;
  cells: HeaderCell[];
}

/** Titles above a table are few. */
const DEEPEST = 40;

/** The row among the first with the most known headers, a name among them. */
export function findHeader({ rows }: Grid): Header | undefined {
  let best: { at: number; known: number } | undefined;
  for (let at = 0; at < Math.min(rows.length, DEEPEST); at++) {
    const found = rows[at]!.map((cell) => columnFor(cellText(cell)));
    const known = found.filter(Boolean).length;
    const hasName = found.some((column) => column?.role === 'name');
    if (hasName && known > (best?.known ?? 0)) best = { at, known };
  }
  return best && readHeader(rows, best.at);
}

function readHeader(rows: Grid['rows'], at: number): Header {
  const top = rows[at]!.map(cellText);
  const below = (rows[at + 1] ?? []).map(cellText);
  const name = top.findIndex((words) => columnFor(words)?.role === 'name');
  const isTwoRows = !below[name] && below.filter((words) => columnFor(words)).length > 0;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells: HeaderCell[] = [];
  for (let index = 0; index < width; index++) {
    const words = (isTwoRows && below[index]) || top[index] || '';
    cells.push(headerCell(index, words, [top[index] ?? '', isTwoRows ? (below[index] ?? '') : '']));
  }
  return { top: at, body: at + (isTwoRows ? 2 : 1), cells };
}

function headerCell(index: number, words: string, spellings: readonly string[]): HeaderCell {
  const column = columnFor(words);
  const official = column ? undefined : nationalElement(words)?.id;
  return {
    index,
    words: words || `列${columnLetter(index)}`,
    spellings: spellings.filter(Boolean),
    ...(column ? { column } : {}),
    ...(official ? { official } : {}),
  };
}
