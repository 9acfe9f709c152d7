/** Items in the making → a catalogue, held against every rule; each finding leads back to the cell it came from. */
import type { Catalogue } from '@huiketing/model';
import { checkCatalogue } from '../check/check-catalogue.ts';
import { listedAs } from '../check/district-list.ts';
import type { ListedCategory } from '../check/district-list.ts';
import { finding, shown } from '../check/finding.ts';
import type { Finding } from '../check/finding.ts';
import { Codes, isCode } from './codes.ts';
import type { ItemDraft, Source } from './draft.ts';
import { placeOf } from './fill.ts';
import type { ImportOptions, Imported } from './options.ts';
import { usualZones } from './zones.ts';

interface CategoryInMaking {
  fields: Record<string, unknown>;
  drafts: ItemDraft[];
}

export function assemble(drafts: readonly ItemDraft[], found: Finding[], options: ImportOptions): Imported {
  const findings = [...found];
  const categories = groupByCategory(drafts, options);
  giveCodes(categories, findings);
  const raw = {
    ...(options.status ? { status: options.status } : {}),
    categories: categories.map(({ fields, drafts }) => ({ ...fields, items: drafts.map(rawItem) })),
  };
  const zones = (options.zones ?? usualZones).map(({ code }) => code);
  const checked = checkCatalogue(raw, { zones, ...(options.list ? { list: options.list } : {}) });
  for (const each of checked.findings) findings.push(backToSource(each, categories));
  const catalogue = checked.catalogue ?? { categories: [] };
  putExtras(catalogue, categories, findings);
  return { catalogue, findings: inOrder(findings) };
}

/** Sheet by sheet, as they were met, and in each by row. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sheets = new Map<string, Finding[]>();
  for (const each of findings) {
    const name = `${each.file ?? ''}\n${each.sheet ?? ''}`;
    const group = sheets.get(name);
    if (group) group.push(each);
    else sheets.set(name, [each]);
  }
  const all: Finding[] = [];
  sheets.forEach((group) => all.push(...group.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))));
  return all;
}

function rawItem({ fields }: ItemDraft): Record<string, unknown> {
  return { ...fields };
}

function groupByCategory(drafts: readonly ItemDraft[], { list }: ImportOptions): CategoryInMaking[] {
  const groups = new Map<string, CategoryInMaking>();
  const codes = new Codes('c-');
  const numbers = new Set<number>();
  for (const draft of drafts) {
    const { name, code, no } = draft.category;
    const group = groups.get(name);
    if (group) {
      group.drafts.push(draft);
      continue;
    }
    const listed = list && listedAs(list, { zh: name, ...(code ? { code } : {}) });
    const given = listed?.code ?? code;
    if (given) codes.take(given);
    const fields = {
      privacy: 'ticket-only',
      ...known(listed),
      zh: cut(name),
      code: given && isCode(given) ? given : codes.make(name, ''),
      no: freeNumber(listed?.no ?? no, numbers),
    };
    groups.set(name, { fields, drafts: [draft] });
  }
  for (const { fields, drafts } of groups.values()) for (const draft of drafts) keepOwnNames(draft, fields);
  return [...groups.values()];
}

/** What the file says of the category, and the list or another row says otherwise. */
function keepOwnNames(draft: ItemDraft, fields: Record<string, unknown>): void {
  const { name, code, no } = draft.category;
  if (name !== fields['zh']) draft.keep({ column: '大类', text: name });
  if (code !== undefined && code !== fields['code']) draft.keep({ column: '大类编码', text: code });
  if (no !== undefined && no !== fields['no']) draft.keep({ column: '大类序号', text: String(no) });
}

function known(listed: ListedCategory | undefined): Partial<ListedCategory> {
  const fields: Partial<Record<keyof ListedCategory, unknown>> = {};
  for (const name of ['en', 'strand', 'zone', 'privacy'] as const) {
    if (listed?.[name] !== undefined) fields[name] = listed[name];
  }
  return fields as Partial<ListedCategory>;
}

function freeNumber(wanted: number | undefined, taken: Set<number>): number {
  let no = wanted !== undefined && !taken.has(wanted) ? wanted : 1;
  while (taken.has(no)) no++;
  taken.add(no);
  return no;
}

function cut(name: string): string {
  return name.length > 200 ? `${name.slice(0, 199)}…` : name;
}

/** Codes of the file are kept as they are, even when they repeat: the check says so. */
function giveCodes(categories: readonly CategoryInMaking[], findings: Finding[]): void {
  const codes = new Codes('i-');
  for (const { drafts } of categories) {
    for (const draft of drafts) {
      const given = draft.fields['code'] as string | undefined;
      if (given === undefined) continue;
      if (isCode(given)) codes.take(given);
      else {
        const source = draft.sourcesOf('code')[0]!;
        delete draft.fields['code'];
        draft.keep(source);
        findings.push(finding('warning', 'not-read', placeOf(source), given, { name: '编码' }));
      }
    }
  }
  for (const { fields, drafts } of categories) {
    const names = new Set<string>();
    for (const draft of drafts) {
      const name = String(draft.fields['zh']);
      if (draft.fields['code'] === undefined) {
        if (names.has(name)) findings.push(finding('warning', 'duplicate-name', draft.place, name, { name }));
        draft.fields['code'] = codes.make(name, String(fields['zh']));
      }
      names.add(name);
      shortenName(draft, name, findings);
    }
  }
}

function shortenName(draft: ItemDraft, name: string, findings: Finding[]): void {
  if (cut(name) === name) return;
  const [source = { ...draft.place, column: '名称', text: name }] = draft.sourcesOf('zh');
  draft.fields['zh'] = cut(name);
  draft.keep(source);
  findings.push(finding('error', 'not-read', placeOf(source), name, { name: '名称过长' }));
}

/** `categories[0].items[3].times.promised` → the cells that the field was made of. */
function backToSource(found: Finding, categories: readonly CategoryInMaking[]): Finding {
  const steps = /^categories\[(\d+)\](?:\.items\[(\d+)\]\.?)?(.*)$/.exec(found.path ?? '');
  const drafts = steps && categories[Number(steps[1])]?.drafts;
  if (!steps || !drafts) return found;
  const draft = drafts[Number(steps[2] ?? 0)]!;
  const sources = steps[2] === undefined ? [] : sourcesAlong(draft, steps[3]!);
  // The item keeps what its field could not hold.
  if (found.level === 'error' && found.rule === 'wrong-value') for (const source of sources) draft.keep(source);
  const { path: _path, ...rest } = found;
  const [source] = sources;
  return source ? { ...rest, ...placeOf(source), value: shown(source.text) } : { ...rest, ...draft.place };
}

/** Of the field itself, or else of the nearest that it is part of. */
function sourcesAlong(draft: ItemDraft, path: string): readonly Source[] {
  for (let field = path; field; field = field.replace(/(?:\[\d+\]|\.?[^.[\]]+)$/, '')) {
    const sources = draft.sourcesOf(field);
    if (sources.length) return sources;
  }
  return [];
}

/** What found no field goes to the parsed item: its bounds were kept while it was gathered. */
function putExtras(catalogue: Catalogue, categories: readonly CategoryInMaking[], findings: Finding[]): void {
  const byCode = new Map<string, ItemDraft[]>();
  for (const { fields, drafts } of categories) {
    for (const draft of drafts) {
      const key = `${String(fields['code'])}/${String(draft.fields['code'])}`;
      byCode.set(key, [...(byCode.get(key) ?? []), draft]);
      if (draft.overflow) findings.push(finding('error', 'too-much-extra', draft.place));
    }
  }
  for (const category of catalogue.categories) {
    for (const item of category.items) {
      const draft = byCode.get(`${category.code}/${item.code}`)?.shift();
      if (draft && Object.keys(draft.extra).length) item.extra = { ...draft.extra };
    }
  }
}
