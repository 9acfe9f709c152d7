/** The tables of a national exchange, as they come: one CSV each, or one JSON. */
import { NATIONAL_TABLES, nationalElement } from '@huiketing/model';
import type { NationalTable } from '@huiketing/model';
import type { Place } from '../../check/finding.ts';
import { csvRecords } from '../read-csv.ts';

export interface ExchangeRow {
  place: Place;
  record: Readonly<Record<string, unknown>>;
  /** The item's record in whose lists this row stood. */
  parent?: Readonly<Record<string, unknown>>;
}

export interface ExchangeRows {
  kind: NationalTable;
  rows: ExchangeRow[];
}

/** The end of a table's name: `up_task_public_fee_project.csv` holds charges. */
const ENDS: readonly [RegExp, NationalTable][] = [
  [/material/i, 'material'],
  [/fee(_project)?/i, 'fee'],
  [/question|faq/i, 'question'],
  [/basic|extend|directory|item/i, 'item'],
];

/** Lists of an item's own rows, where a JSON nests them. */
const NESTED: readonly [RegExp, NationalTable][] = [
  [/^(materials?|材料)$/i, 'material'],
  [/^(fees?|fee_?projects?|收费)$/i, 'fee'],
  [/^(questions?|问答)$/i, 'question'],
];

export function exchangeFromCsv(text: string, file = ''): ExchangeRows[] {
  const rows = csvRecords(text).map(({ row, record }) => ({ place: { ...(file ? { file } : {}), row }, record }));
  return rows.length ? [{ kind: kindOf(file, rows), rows }] : [];
}

/** `{ up_task_general_basic: [...] }`, a list of items (with their rows inside), or either under `data`. */
export function exchangeFromJson(input: unknown, file = ''): ExchangeRows[] {
  const place = file ? { file } : {};
  if (Array.isArray(input)) return tableOf('', input, place, '');
  if (!isRecord(input)) return [];
  const tables: ExchangeRows[] = [];
  for (const name of Object.keys(input)) {
    const value = input[name];
    if (Array.isArray(value)) tables.push(...tableOf(name, value, place, name));
    else if (isRecord(value)) tables.push(...exchangeFromJson(value, file));
  }
  return tables;
}

function tableOf(name: string, list: readonly unknown[], place: Place, path: string): ExchangeRows[] {
  const rows: ExchangeRow[] = [];
  const inside: ExchangeRows[] = [];
  list.forEach((record, index) => {
    if (!isRecord(record)) return;
    const at = `${path}[${index}]`;
    const own: Record<string, unknown> = {};
    for (const key of Object.keys(record)) {
      const kind = Array.isArray(record[key]) ? NESTED.find(([list]) => list.test(key))?.[1] : undefined;
      if (kind) inside.push(nested(kind, record, record[key] as unknown[], { ...place, path: `${at}.${key}` }));
      else own[key] = record[key];
    }
    rows.push({ place: { ...place, path: at }, record: own, parent: record });
  });
  return rows.length ? [{ kind: kindOf(name, rows), rows }, ...inside] : inside;
}

/** Rows inside an item belong to it, whether or not they repeat its keys. */
function nested(kind: NationalTable, parent: Record<string, unknown>, list: unknown[], place: Place): ExchangeRows {
  const rows = list.filter(isRecord).map((record, index) => ({
    place: { ...place, path: `${place.path}[${index}]` },
    record,
    parent,
  }));
  return { kind, rows };
}

export function kindOf(name: string, rows: readonly ExchangeRow[]): NationalTable {
  const byName = ENDS.find(([end]) => end.test(name.replace(/^.*[\\/]/, '')));
  if (byName) return byName[1];
  const columns = Object.keys(rows[0]?.record ?? {});
  const known = (table: NationalTable): number => columns.filter((name) => nationalElement(plain(name), table)).length;
  return [...NATIONAL_TABLES].sort((a, b) => known(b) - known(a))[0]!;
}

/** Databases give their columns in capitals. */
export function plain(column: string): string {
  return /^[A-Z0-9_]+$/.test(column) ? column.toLowerCase() : column;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
