/** One or several files → the importer they are for. */
import { checkCatalogue } from '../check/check-catalogue.ts';
import type { Finding, Place } from '../check/finding.ts';
import { finding } from '../check/finding.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import { importExchange } from './exchange/import-exchange.ts';
import { exchangeFromCsv, exchangeFromJson, kindOf, plain } from './exchange/tables.ts';
import type { ExchangeRows } from './exchange/tables.ts';
import { importHsds } from './hsds/import-hsds.ts';
import type { HsdsInput } from './hsds/import-hsds.ts';
import { hsdsFromCsv, hsdsTableName } from './hsds/package.ts';
import type { Row } from './hsds/package.ts';
import { servicesIn } from './hsds/services.ts';
import type { ImportOptions, Imported } from './options.ts';
import { csvGrid } from './read-csv.ts';
import { isZip, xlsxGrids } from './read-xlsx.ts';
import type { Grid } from './sheet/grid.ts';
import { importSheet } from './sheet/import-sheet.ts';

export const FORMATS = ['exchange', 'hsds', 'sheet'] as const;
/** `catalogue`: our own JSON, which needs no import and is only checked. */
export type Format = (typeof FORMATS)[number] | 'catalogue';

export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

/** A file as it was read: sheets, text or JSON, or why it could not be. */
type Opened =
  | { name: string; grids: Grid[] }
  | { name: string; text: string }
  | { name: string; json: unknown }
  | { name: string; broken: string };

/**
 * Reads the files and imports them together: the tables of an exchange or of a data package belong to each other.
 * @param from `auto` looks at names and columns
 */
export async function importFiles(
  files: readonly InputFile[],
  from: Format | 'auto' = 'auto',
  options: ImportOptions = {},
): Promise<Imported & { format: Format }> {
  const findings: Finding[] = [];
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file, findings));
  const good = opened.filter((file) => !('broken' in file));
  const format = from === 'auto' ? formatOf(good) : from;
  const imported = good.length ? run(format, good, options) : assemble([], [], options);
  return { catalogue: imported.catalogue, findings: [...findings, ...imported.findings], format };
}

async function open({ name, bytes }: InputFile, findings: Finding[]): Promise<Opened> {
  const fail = (cause: string): Opened => {
    findings.push(finding('error', 'unreadable', { file: name }, undefined, { is: cause }));
    return { name, broken: cause };
  };
  if (isZip(bytes)) {
    try {
      return { name, grids: await xlsxGrids(bytes, name) };
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    }
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return fail('.xls');
  const { text, whole } = decode(bytes);
  if (!whole) findings.push(finding('warning', 'encoding', { file: name }));
  if (!/\.json$/i.test(name) && !/^\s*[[{]/.test(text)) return { name, text };
  try {
    return { name, json: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch (error) {
    return /\.json$/i.test(name) ? fail((error as Error).message) : { name, text };
  }
}

/** What the files are by their names and columns; a plain sheet when nothing else is certain. */
export function formatOf(files: readonly Opened[]): Format {
  for (const file of files) {
    if ('grids' in file) return 'sheet';
    if ('json' in file) return isOurs(file.json) ? 'catalogue' : isHsds(file.json) ? 'hsds' : 'exchange';
  }
  const columns = files.map((file) => ('text' in file ? firstColumns(file.text) : []));
  if (columns.some((names) => names.some((name) => /^(task_(name|code|guid)|catalog_code)$/.test(plain(name)))))
    return 'exchange';
  const names = files.map(({ name }) => hsdsTableName(name));
  return names.indexOf('services') >= 0 && columns[names.indexOf('services')]!.indexOf('name') >= 0 ? 'hsds' : 'sheet';
}

function firstColumns(text: string): string[] {
  return (csvGrid(text.slice(0, 20_000)).rows[0] ?? []).map(String);
}

function isOurs(json: unknown): boolean {
  return Array.isArray((json as { categories?: unknown } | null)?.categories);
}

/** The exchange names its items task_name or 事项名称; HSDS names its services name. */
function isHsds(json: unknown): boolean {
  const [first] = servicesIn(json);
  return typeof first?.service['name'] === 'string' && !('task_name' in first.service);
}

function run(format: Format, files: readonly Opened[], options: ImportOptions): Imported {
  if (format === 'sheet') return importSheet(files.flatMap(gridsOf), options);
  if (format === 'exchange') return importExchange(files.flatMap(exchangeOf), options);
  const json = files.find((file) => 'json' in file);
  if (json && format === 'catalogue') return checkOwn(json, options);
  if (json) return importHsds({ file: json.name, json: json.json }, options);
  return importHsds(packageOf(files), options);
}

function packageOf(files: readonly Opened[]): HsdsInput {
  const tables: Record<string, Row[]> = {};
  const places = new Map<Row, Place>();
  for (const file of files) {
    if (!('text' in file)) continue;
    const rows = hsdsFromCsv(file.text);
    for (const { row, record } of rows) places.set(record, { file: file.name, row });
    tables[hsdsTableName(file.name)] = rows.map(({ record }) => record);
  }
  return { tables, places };
}

function checkOwn({ name, json }: { name: string; json: unknown }, { zones, list }: ImportOptions): Imported {
  const checked = checkCatalogue(json, {
    ...(zones ? { zones: zones.map(({ code }) => code) } : {}),
    ...(list ? { list } : {}),
  });
  const findings = checked.findings.map((found) => ({ file: name, ...found }));
  return { catalogue: checked.catalogue ?? { categories: [] }, findings };
}

function gridsOf(file: Opened): Grid[] {
  if ('grids' in file) return file.grids;
  return 'text' in file ? [csvGrid(file.text, file.name)] : [];
}

function exchangeOf(file: Opened): ExchangeRows[] {
  if ('json' in file) return exchangeFromJson(file.json, file.name);
  if ('text' in file) return exchangeFromCsv(file.text, file.name);
  if (!('grids' in file)) return [];
  return file.grids.map((grid) => {
    const [header = [], ...rows] = grid.rows;
    const records = rows.map((cells, index) => ({
      place: { file: file.name, ...(grid.sheet ? { sheet: grid.sheet } : {}), row: index + 2 },
      record: Object.assign(
        {},
        ...header.map((name, at) => (cells[at] == null ? {} : { [String(name)]: String(cells[at]) })),
      ) as Row,
    }));
    return { kind: kindOf(grid.sheet ?? '', records), rows: records };
  });
}
