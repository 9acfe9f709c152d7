/** Writes the fixtures: `npx node packages/catalogue/test/files/make.ts`. All of them SAMPLE, none of a real hall. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exchangeFiles } from './exchange.data.ts';
import { gb18030 } from './gb18030.ts';
import { hsdsFiles } from './hsds.data.ts';
import { guideRows, listRows, messyRows } from './sheets.data.ts';
import type { SheetCell } from './xlsx.ts';
import { xlsx } from './xlsx.ts';

const folder = import.meta.dirname;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** File name → its bytes. */
export function fixtures(): Map<string, Uint8Array> {
  return new Map([
    [
      'services.xlsx',
      xlsx([
        { name: '服务清单', rows: listRows, hidden: [7], merged: ['A1:L1', 'A4:A6', 'B4:B6', 'A7:A10'] },
        { name: '填表说明', rows: guideRows },
      ]),
    ],
    ['services-messy.xlsx', xlsx([{ name: '台账', rows: messyRows, merged: ['H3:I3'] }])],
    ['services-gb18030.csv', gb18030(csv(listRows))],
    ['services-utf8-bom.csv', utf8(`\ufeff${csv(listRows)}`)],
    ...[...exchangeFiles, ...hsdsFiles].map(([name, text]): [string, Uint8Array] => [name, utf8(text)]),
  ]);
}

export function csv(rows: readonly (readonly SheetCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: SheetCell): string {
  const text = value === null ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

if (import.meta.main) {
  for (const [name, bytes] of fixtures()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
