/** Which rows of the other tables belong to which item. */
import { finding } from '../../check/finding.ts';
import type { Finding } from '../../check/finding.ts';
import type { NationalTable } from '@huiketing/model';
import { plain } from './tables.ts';
import type { ExchangeRow, ExchangeRows } from './tables.ts';

export interface JoinedItem {
  /** The row of the basic table, then those of the extended one. */
  rows: ExchangeRow[];
  material: ExchangeRow[];
  fee: ExchangeRow[];
  question: ExchangeRow[];
}

const NAMES: Readonly<Record<Exclude<NationalTable, 'item'>, string>> = {
  material: '材料',
  fee: '收费',
  question: '问答',
};

interface Index {
  byKey: Map<string, JoinedItem[]>;
  /** The record itself ties what stood inside it. */
  byRecord: Map<object, JoinedItem>;
}

/** Rows that name no item of the file are reported. */
export function join(tables: readonly ExchangeRows[], findings: Finding[]): JoinedItem[] {
  const items: JoinedItem[] = [];
  const index: Index = { byKey: new Map(), byRecord: new Map() };
  const itemTables = tables.filter(({ kind }) => kind === 'item').sort((a, b) => named(b) - named(a));
  for (const { rows } of itemTables) {
    for (const row of rows) {
      const isExtension = !valueOf(row, 'task_name', 'taskName', '事项名称');
      const item = isExtension ? find(index, row) : undefined;
      if (item) item.rows.push(row);
      else if (isExtension) findings.push(finding('error', 'no-item', row.place, row.record, { name: '事项信息' }));
      else items.push(addItem(index, row));
    }
  }
  for (const { kind, rows } of tables) {
    if (kind === 'item') continue;
    for (const row of rows) {
      const item = find(index, row);
      if (item) item[kind].push(row);
      else findings.push(finding('error', 'no-item', row.place, row.record, { name: NAMES[kind] }));
    }
  }
  return items;
}

/** Tables that name their items come before those that extend them. */
function named({ rows }: ExchangeRows): number {
  return rows.some((row) => valueOf(row, 'task_name', 'taskName', '事项名称')) ? 1 : 0;
}

function addItem(index: Index, row: ExchangeRow): JoinedItem {
  const item: JoinedItem = { rows: [row], material: [], fee: [], question: [] };
  for (const key of keysOf(row, true)) index.byKey.set(key, [...(index.byKey.get(key) ?? []), item]);
  if (row.parent) index.byRecord.set(row.parent, item);
  return item;
}

function find(index: Index, row: ExchangeRow): JoinedItem | undefined {
  const inside = row.parent && index.byRecord.get(row.parent);
  if (inside) return inside;
  for (const key of keysOf(row, false)) {
    const found = index.byKey.get(key);
    if (found?.length === 1) return found[0];
  }
  return undefined;
}

/** Most exact first. A task's code alone serves only where one item has it. */
function keysOf(row: ExchangeRow, isItem: boolean): string[] {
  const guid = isItem ? valueOf(row, 'row_guid') : valueOf(row, 'task_guid');
  const code = valueOf(row, 'task_code', 'taskCode', '实施编码');
  const part = valueOf(row, 'task_handle_item', 'handleItemCode', '业务办理项编码');
  return [guid && `guid ${guid}`, code && part && `item ${code} ${part}`, code && `task ${code}`].filter(
    (key): key is string => !!key,
  );
}

export function valueOf({ record }: ExchangeRow, ...columns: string[]): string {
  for (const name of Object.keys(record)) {
    const value = record[name];
    const isWords = typeof value === 'string' || typeof value === 'number';
    if (isWords && value !== '' && columns.indexOf(plain(name)) >= 0) return String(value);
  }
  return '';
}
