/** A plain spreadsheet of services → a catalogue. */
import { plainName } from '../../check/district-list.ts';
import { finding } from '../../check/finding.ts';
import type { Finding, Place } from '../../check/finding.ts';
import { assemble } from '../assemble.ts';
import { isCode } from '../codes.ts';
import { ItemDraft } from '../draft.ts';
import type { CategoryDraft, Source } from '../draft.ts';
import { settleHandling } from '../fill.ts';
import type { Filling } from '../fill.ts';
import type { ImportOptions, Imported } from '../options.ts';
import { usualZones } from '../zones.ts';
import { columns } from './columns.ts';
import type { GroupRole } from './columns.ts';
import { cellText, columnLetter } from './grid.ts';
import type { Grid } from './grid.ts';
import { findHeader } from './header.ts';
import type { Header, HeaderCell } from './header.ts';

const UNSORTED = '未分类';
/** How the rows begin that close a table. */
const CLOSING =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|备\s*注|注[:：]|说\s*明[:：]|填表|制表|审核|联系人|填报|统计|单位[:：（(盖])/;

/** Imports every sheet that has a table of services. Never throws; each finding names its row and column. */
export function importSheet(grids: readonly Grid[], options: ImportOptions = {}): Imported {
  const drafts: ItemDraft[] = [];
  const findings: Finding[] = [];
  const zones = options.zones ?? usualZones;
  const headers = grids.map((grid) => findHeader(grid));
  grids.forEach((grid, index) => {
    const header = headers[index];
    if (header) readTable(grid, header, { drafts, findings, zones });
    else if (grid.rows.some(hasWords)) reportSheet(grid, headers.some(Boolean), findings);
  });
  for (const draft of drafts) settleHandling({ draft, findings, zones });
  return assemble(drafts, findings, options);
}

interface Table {
  drafts: ItemDraft[];
  findings: Finding[];
  zones: Filling['zones'];
}

/** A sheet without a table is worth an error only when no other sheet has one. */
function reportSheet(grid: Grid, hasOther: boolean, findings: Finding[]): void {
  if (!hasOther) findings.push(finding('error', 'no-header', placeOfGrid(grid)));
  grid.rows.forEach((row, at) => {
    if (hasWords(row)) findings.push(aroundTheTable(grid, at));
  });
}

function readTable(grid: Grid, header: Header, table: Table): void {
  const { findings } = table;
  for (let at = 0; at < header.top; at++) if (hasWords(grid.rows[at]!)) findings.push(aroundTheTable(grid, at));
  const reader = new TableReader(grid, header, table);
  for (let at = header.body; at < grid.rows.length; at++) reader.read(at);
  reader.end();
}

/** Reads row by row: the category and the item above go on in what stands below them. */
class TableReader {
  readonly #grid: Grid;
  readonly #header: Header;
  readonly #table: Table;
  #category: CategoryDraft | undefined;
  /** A row that named a category, while no item has followed. */
  #heading: number | undefined;
  #item: ItemDraft | undefined;

  constructor(grid: Grid, header: Header, table: Table) {
    this.#grid = grid;
    this.#header = header;
    this.#table = table;
  }

  read(at: number): void {
    const cells = sourcesIn(this.#grid, this.#header, at);
    if (!cells.length) return;
    const name = ofRole(cells, 'name');
    const heading = headingIn(cells, this.#header);
    if (isClosing(cells, name) || isRepeatedHeader(cells)) this.#aside(at);
    else if (heading) this.#startCategory({ name: plainCategory(heading) }, at);
    else if (!name && this.#item && cells.every(({ head }) => head.column?.goesOn)) this.#fill(this.#item, cells);
    else if (!name && isGroupAlone(cells)) this.#startCategory(categoryOf(cells, undefined), at);
    else this.#row(cells, name, at);
  }

  /** A category without items is no category, and not lost either. */
  end(): void {
    if (this.#heading !== undefined) this.#aside(this.#heading);
    this.#heading = undefined;
  }

  #row(cells: readonly CellInRow[], name: CellInRow | undefined, at: number): void {
    const { drafts, findings } = this.#table;
    const category = categoryOf(cells, this.#category);
    if (category !== this.#category) this.end();
    this.#category = category;
    const place = rowOf(this.#grid, at);
    this.#item = undefined;
    if (!name) return void findings.push(finding('error', 'no-name', place, wordsOfRow(this.#grid, at)));
    if (category.name === UNSORTED) findings.push(finding('warning', 'no-category', place, name.source.text));
    const draft = new ItemDraft(category, place);
    draft.set('zh', name.source.text.replace(/\s+/g, ' '), name.source);
    this.#fill(
      draft,
      cells.filter((cell) => cell !== name),
    );
    drafts.push(draft);
    this.#item = draft;
    this.#heading = undefined;
  }

  #fill(draft: ItemDraft, cells: readonly CellInRow[]): void {
    const { findings, zones } = this.#table;
    for (const { fill } of columns) {
      for (const { head, source } of cells)
        if (fill && head.column?.fill === fill) fill(source, { draft, findings, zones });
    }
    keepRest(draft, cells, draft.category);
  }

  #startCategory(category: CategoryDraft, at: number): void {
    this.end();
    this.#category = category;
    this.#heading = at;
    this.#item = undefined;
  }

  #aside(at: number): void {
    this.#table.findings.push(aroundTheTable(this.#grid, at));
  }
}

interface CellInRow {
  head: HeaderCell;
  source: Source;
}

/** The cells of a row that have words. */
function sourcesIn(grid: Grid, { cells }: Header, at: number): CellInRow[] {
  const row = grid.rows[at]!;
  const found: CellInRow[] = [];
  for (const head of cells) {
    const text = cellText(row[head.index]);
    if (!text) continue;
    const place = { ...rowOf(grid, at), column: head.words, cell: `${columnLetter(head.index)}${at + 1}` };
    found.push({ head, source: { ...place, text } });
  }
  return found;
}

function ofRole(cells: readonly CellInRow[], role: GroupRole): CellInRow | undefined {
  return cells.find(({ head }) => head.column?.role === role);
}

/** “一、养老服务” across a row of its own; where there is no column of categories, any row of one cell beside the names. */
function headingIn(cells: readonly CellInRow[], { cells: heads }: Header): string | undefined {
  const [only, ...more] = cells;
  if (!only || more.length || only.head.column?.role === 'category') return undefined;
  const { text } = only.source;
  const hasCategories = heads.some(({ column }) => column?.role === 'category');
  const isHeading = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/.test(text);
  const standsApart = !hasCategories && only.head.column?.role !== 'name' && !only.head.column?.goesOn;
  return text.length <= 40 && (isHeading || standsApart) ? text : undefined;
}

/** 合计, 备注 and the like: below the items, in a row that fills few cells. */
function isClosing(cells: readonly CellInRow[], name: CellInRow | undefined): boolean {
  const first = cells[0]!.source.text;
  if (CLOSING.test(first)) return cells.length <= 3 || !name;
  return !!name && cells.length <= 3 && /^(合计|总计|小计|共计)/.test(name.source.text);
}

/** Long tables repeat their header on every printed page. */
function isRepeatedHeader(cells: readonly CellInRow[]): boolean {
  return cells.every(({ head, source }) => head.spellings.indexOf(source.text) >= 0);
}

/** What is empty is taken from the row above: merged cells keep their words in the first row only. */
function categoryOf(cells: readonly CellInRow[], above: CategoryDraft | undefined): CategoryDraft {
  const named = ofRole(cells, 'category')?.source.text;
  const code = ofRole(cells, 'categoryCode')?.source.text;
  const no = Number(ofRole(cells, 'categoryNo')?.source.text ?? NaN);
  if (named === undefined && above) return above;
  const name = named === undefined ? UNSORTED : plainCategory(named);
  if (name === above?.name) return above;
  return {
    name,
    ...(code !== undefined && isCode(code) ? { code } : {}),
    ...(Number.isInteger(no) && no >= 0 && no < 10_000 ? { no } : {}),
  };
}

function plainCategory(words: string): string {
  return (
    words
      .replace(/\s+/g, ' ')
      .replace(
        /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?\s*[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*(?=\S)/,
        '',
      ) || plainName(words)
  );
}

/** National elements by their names go to the official row, all that is used for nothing else to extra. */
function keepRest(draft: ItemDraft, cells: readonly CellInRow[], category: CategoryDraft): void {
  const group = ofRole(cells, 'category');
  for (const cell of cells) {
    const { head, source } = cell;
    if (head.official) {
      draft.set(
        'official',
        { ...(draft.fields['official'] as object | undefined), [head.official]: source.text },
        source,
      );
      draft.from(`official.${head.official}`, source);
    } else if (!head.column?.fill && cell !== group && !isOfCategory(cell, category)) draft.keep(source);
  }
}

/** A row that names a category and nothing else. */
function isGroupAlone(cells: readonly CellInRow[]): boolean {
  const group = ofRole(cells, 'category');
  const category = categoryOf(cells, undefined);
  return !!group && cells.every((cell) => cell === group || isOfCategory(cell, category));
}

function isOfCategory({ head, source }: CellInRow, { code, no }: CategoryDraft): boolean {
  const role = head.column?.role;
  return (role === 'categoryCode' && code === source.text) || (role === 'categoryNo' && String(no) === source.text);
}

function aroundTheTable(grid: Grid, at: number): Finding {
  return finding('note', 'around-the-table', rowOf(grid, at), wordsOfRow(grid, at));
}

function wordsOfRow({ rows }: Grid, at: number): string {
  return rows[at]!.map(cellText).filter(Boolean).join(' | ');
}

function rowOf(grid: Grid, at: number): Place {
  return { ...placeOfGrid(grid), row: at + 1 };
}

function placeOfGrid({ file, sheet }: Grid): Place {
  return { ...(file ? { file } : {}), ...(sheet ? { sheet } : {}) };
}

function hasWords(row: readonly unknown[]): boolean {
  return row.some((cell) => cellText(cell as string) !== '');
}
