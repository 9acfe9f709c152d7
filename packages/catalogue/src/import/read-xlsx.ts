/// <reference types="node" />
import { Buffer } from 'node:buffer';
import readWorkbook from 'read-excel-file/node';
import type { Cell, Grid } from './sheet/grid.ts';

/** Every sheet of a workbook. Rejects when it is none. */
export async function xlsxGrids(bytes: Uint8Array, file?: string): Promise<Grid[]> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({
    ...(file ? { file } : {}),
    sheet,
    // A sheet that cannot be read comes without rows.
    rows: (data ?? []) as unknown as (readonly Cell[])[],
  }));
}

/** A workbook is a ZIP. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
