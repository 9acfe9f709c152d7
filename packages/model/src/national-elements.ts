/**
 * The element names of the national catalogue exchange (事项要素) and the kit's identifiers for them. The Chinese and
 * column names were observed in a public system; no conformity with GB/T 39554 is claimed.
 */
import { nationalRows } from './national-elements.rows.ts';
import { nationalTables } from './national-elements.tables.ts';

type Row = (typeof nationalRows)[number];

export const NATIONAL_TABLES = ['item', 'material', 'fee', 'question'] as const;
export type NationalTable = (typeof NATIONAL_TABLES)[number];

interface Values {
  line: string;
  count: number;
  flag: boolean;
}

/** One row of a table of the exchange, by the kit's identifiers. */
export type NationalRow<T extends NationalTable> = {
  [R in Extract<Row, readonly [string, string, string, T, ...unknown[]]> as R[0]]?: Values[R[4]];
};

export interface NationalElement {
  /** The kit's identifier: `taskName`. */
  id: string;
  /** 事项名称 */
  zh: string;
  /** The column in the exchange: `task_name`. */
  exchangeColumn: string;
  table: NationalTable;
  kind: keyof Values;
  /** Whether a resident's card of the item needs it. */
  requiredForCard: boolean;
}

export const nationalElements: readonly NationalElement[] = nationalRows.map(
  ([id, zh, exchangeColumn, table, kind, requiredForCard]) => ({
    id,
    zh,
    exchangeColumn,
    table,
    kind,
    requiredForCard,
  }),
);

/** The elements of one table, in the order of the source. */
export function nationalElementsOf(table: NationalTable): NationalElement[] {
  return nationalElements.filter((element) => element.table === table);
}

/** The element called `name`, be that the identifier, the Chinese name or the exchange column. */
export function nationalElement(name: string, table: NationalTable = 'item'): NationalElement | undefined {
  return nationalElementsOf(table).find((element) => spellingsOf(element).indexOf(name) >= 0);
}

export type ExchangeTable = keyof typeof nationalTables;

/**
 * The table in which an element was observed: `up_task_general_basic`. For public services (公共服务) the same column
 * stands in the table of the same ending that begins with `up_task_public_`. Undefined for what is no element.
 */
export function exchangeTableOf(id: string): ExchangeTable | undefined {
  const tables = Object.keys(nationalTables) as ExchangeTable[];
  return tables.find((table) => (nationalTables[table] as readonly string[]).indexOf(id) >= 0);
}

/** The row with the exchange's column names, for sending it on. What is not a national element is left out. */
export function toExchange(row: Readonly<Record<string, unknown>>, table: NationalTable = 'item') {
  const out: Record<string, unknown> = {};
  for (const { id, exchangeColumn } of nationalElementsOf(table)) if (row[id] != null) out[exchangeColumn] = row[id];
  return out;
}

/** Other spellings → identifier, for one table. */
export function spellings(table: NationalTable): Record<string, string> {
  const out: Record<string, string> = {};
  for (const element of nationalElementsOf(table)) {
    for (const name of spellingsOf(element)) if (name !== element.id) out[name] = element.id;
  }
  return out;
}

function spellingsOf({ id, zh, exchangeColumn }: NationalElement): string[] {
  return [id, zh, zh.replace(/\(.*$/, ''), exchangeColumn];
}
