/** A catalogue's official rows → the tables of the exchange, by their columns. */
import { exchangeTableOf, nationalElements, toExchange } from '@huiketing/model';
import type { Catalogue, Item, NationalTable } from '@huiketing/model';

export type ExchangeTables = Record<string, Record<string, unknown>[]>;

const LISTS: readonly [
  field: 'materials' | 'fees' | 'questions',
  table: Exclude<NationalTable, 'item'>,
  end: string,
][] = [
  ['materials', 'material', 'material'],
  ['fees', 'fee', 'fee_project'],
  ['questions', 'question', 'questions'],
];

/**
 * `up_task_public_*` where 事项类型 is 公共服务 (20), else `up_task_general_*`. Rows are tied by `row_guid` and
 * `task_guid`, both the item's code. What is not a national element is not in it.
 */
export function exportExchange({ categories }: Catalogue): ExchangeTables {
  const tables: ExchangeTables = {};
  for (const { items } of categories) for (const item of items) putItem(tables, item);
  return tables;
}

function putItem(tables: ExchangeTables, item: Item): void {
  const official = { taskName: item.zh, ...item.official };
  const family = official.taskType === '20' ? 'public' : 'general';
  const put = (end: string, row: Record<string, unknown>): void => {
    (tables[`up_task_${family}_${end}`] ??= []).push(row);
  };
  const row = toExchange(official);
  const extended: Record<string, unknown> = {};
  for (const { id, exchangeColumn, table } of nationalElements) {
    if (table !== 'item' || !(exchangeColumn in row) || exchangeTableOf(id) !== 'up_task_general_extend') continue;
    extended[exchangeColumn] = row[exchangeColumn];
    delete row[exchangeColumn];
  }
  put('basic', { row_guid: item.code, ...row });
  if (Object.keys(extended).length) put('extend', { task_guid: item.code, ...extended });
  for (const [field, table, end] of LISTS) {
    for (const entry of official[field] ?? []) {
      put(end, { task_guid: item.code, ...toExchange(entry, table) });
    }
  }
}
