// A package without types has no declaration to import.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../../types/papaparse.d.ts" />
import Papa from 'papaparse';
import type { Grid } from './sheet/grid.ts';

/** Rows as a spreadsheet shows them: blank lines count, a cell may hold several lines. */
export function csvGrid(text: string, file?: string): Grid {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', '\t', ';'],
    skipEmptyLines: false,
  });
  return { ...(file ? { file } : {}), rows: data };
}

/** Rows as records by the header in the first row, each with the number of its row. */
export function csvRecords(text: string): { row: number; record: Record<string, string> }[] {
  const [header = [], ...rows] = csvGrid(text).rows as string[][];
  return rows
    .map((cells, index) => ({ row: index + 2, record: recordOf(header, cells) }))
    .filter(({ record }) => Object.keys(record).length > 0);
}

function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {};
  cells.forEach((cell, index) => {
    const name = header[index]?.trim() || `列${index + 1}`;
    if (cell.trim() !== '' && !(name in Object.prototype)) record[name] = cell.trim();
  });
  return record;
}
