/** The national exchange's rows → a catalogue. What a resident reads comes from them by the model's own rules. */
import { nationalElement } from '@huiketing/model';
import type { NationalTable, Official } from '@huiketing/model';
import { finding } from '../../check/finding.ts';
import type { Finding } from '../../check/finding.ts';
import { textOf } from '../../check/text-of.ts';
import { assemble } from '../assemble.ts';
import { ItemDraft } from '../draft.ts';
import type { Source } from '../draft.ts';
import { settleHandling } from '../fill.ts';
import type { ImportOptions, Imported } from '../options.ts';
import { columnFor } from '../sheet/columns.ts';
import { usualZones } from '../zones.ts';
import { join, valueOf } from './join.ts';
import type { JoinedItem } from './join.ts';
import { residentFields } from './resident-fields.ts';
import { plain } from './tables.ts';
import type { ExchangeRow, ExchangeRows } from './tables.ts';
import { taskTypes } from './task-types.ts';

/** Imports the tables of one exchange. Never throws; each finding names its row or its path, and its column. */
export function importExchange(tables: readonly ExchangeRows[], options: ImportOptions = {}): Imported {
  const findings: Finding[] = [];
  const zones = options.zones ?? usualZones;
  const drafts = join(tables, findings).map((item) => {
    const draft = draftOf(item);
    residentFields(draft, { zones, units: options.units ?? {} }, findings);
    settleHandling({ draft, findings, zones });
    if (draft.category.name === UNSORTED)
      findings.push(finding('warning', 'no-category', draft.place, draft.fields['zh']));
    return draft;
  });
  if (!drafts.length && !findings.length) findings.push(finding('error', 'no-header', {}));
  return assemble(drafts, findings, options);
}

const UNSORTED = '未分类';
const LISTS = { material: 'materials', fee: 'fees', question: 'questions' } as const;

function draftOf(item: JoinedItem): ItemDraft {
  const first = item.rows[0]!;
  const draft = new ItemDraft({ name: categoryOf(item) }, first.place);
  const official: Official = {};
  for (const row of item.rows)
    putRow(draft, official as Record<string, unknown>, row, { table: 'item', base: 'official', prefix: '' });
  for (const kind of ['material', 'fee', 'question'] as const) {
    const list = item[kind].map((row, index) => {
      const entry: Record<string, unknown> = {};
      const base = `official.${LISTS[kind]}[${index}]`;
      putRow(draft, entry, row, { table: kind, base, prefix: `${LISTS[kind]}[${index}].` });
      return entry;
    });
    if (list.length) official[LISTS[kind]] = list;
  }
  spreadFeeBasis(draft, official);
  draft.fields['official'] = official;
  draft.fields['zh'] = official.taskName;
  const code = official.handleItemCode ?? official.taskCode ?? official.localTaskCode ?? valueOf(first, 'row_guid');
  if (code) draft.set('code', code, { ...first.place, column: '编码', text: code });
  return draft;
}

interface Into {
  table: NationalTable;
  /** The path of the row in the item, for findings. */
  base: string;
  /** Before the column in extra. */
  prefix: string;
}

function putRow(
  draft: ItemDraft,
  into: Record<string, unknown>,
  row: ExchangeRow,
  { table, base, prefix }: Into,
): void {
  for (const name of Object.keys(row.record)) {
    const value = row.record[name];
    if (value === null || value === undefined || value === '') continue;
    const path = row.place.path === undefined ? {} : { path: `${row.place.path}.${name}` };
    const source: Source = { ...row.place, ...path, column: name, key: `${prefix}${name}`, text: textOf(value).trim() };
    const id = elementOf(plain(name), table);
    if (id === undefined || (into[id] !== undefined && textOf(into[id]) !== source.text)) {
      if (!isCategory(name)) draft.keep(source);
      continue;
    }
    into[id] = typeof value === 'object' ? source.text : value;
    draft.from(`${base}.${id}`, source);
  }
}

/** In the charges' own table their basis is called by_law; in the item's, it stands as fee_basis. */
function elementOf(column: string, table: NationalTable): string | undefined {
  if (table === 'fee' && column === 'by_law') return 'feeBasis';
  return nationalElement(column, table)?.id;
}

/** The basis in the item's own row is the basis of each charge that names none. */
function spreadFeeBasis(draft: ItemDraft, official: Official): void {
  const name = Object.keys(draft.extra).find((column) => /^(fee_basis|feebasis|收费依据)$/i.test(column));
  const basis = name === undefined ? undefined : draft.extra[name];
  if (basis === undefined || !official.fees?.length) return;
  for (const fee of official.fees) fee.feeBasis ??= basis;
}

function categoryOf(item: JoinedItem): string {
  for (const { record } of item.rows) {
    for (const name of Object.keys(record)) if (isCategory(name) && record[name]) return textOf(record[name]);
  }
  const type = valueOf(item.rows[0]!, 'task_type', 'taskType', '事项类型');
  return (Object.prototype.hasOwnProperty.call(taskTypes, type) ? taskTypes[type] : type) || UNSORTED;
}

function isCategory(column: string): boolean {
  return columnFor(column)?.role === 'category';
}
