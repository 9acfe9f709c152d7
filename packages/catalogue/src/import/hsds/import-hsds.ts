/** Human Services Data Specification 3 (Open Referral): services, their places, terms and costs → a catalogue. */
import { finding } from '../../check/finding.ts';
import type { Finding, Place } from '../../check/finding.ts';
import { textOf } from '../../check/text-of.ts';
import { assemble } from '../assemble.ts';
import { isCode } from '../codes.ts';
import { ItemDraft } from '../draft.ts';
import type { CategoryDraft, Source } from '../draft.ts';
import { settleHandling } from '../fill.ts';
import type { ImportOptions, Imported } from '../options.ts';
import { usualZones, zoneIn } from '../zones.ts';
import type { ZoneName } from '../zones.ts';
import { firstPhone, hoursOf, listOf, mappings, words } from './mapping.ts';
import { nestHsds } from './package.ts';
import type { HsdsTables, Row } from './package.ts';
import { servicesIn } from './services.ts';

export interface HsdsInput {
  file?: string;
  /** What a JSON file holds: a page of the API, a list of services, one service, or an organisation with its services. */
  json?: unknown;
  /** Or the tables of a data package. */
  tables?: HsdsTables;
  /** Where the rows of the tables stand. */
  places?: ReadonlyMap<Row, Place>;
}

/** Imports one HSDS source. Never throws; each finding names its path. */
export function importHsds({ file, json, tables, places }: HsdsInput, options: ImportOptions = {}): Imported {
  const findings: Finding[] = [];
  const zones = options.zones ?? usualZones;
  const at = file ? { file } : {};
  const { services, loose } = tables ? fromTables(tables, places) : fromJson(json, at);
  const drafts = services.map(({ place, service }) => {
    return name(service) ? draftOf(service, place, findings, zones) : noName(service, place, findings);
  });
  for (const { table, row } of loose) {
    findings.push(finding('note', 'no-item', places?.get(row) ?? { path: table }, row, { name: table }));
  }
  if (!services.length) findings.push(finding('error', 'no-header', at));
  return assemble(
    drafts.filter((draft) => draft !== undefined),
    findings,
    options,
  );
}

interface Found {
  services: { place: Place; service: Row }[];
  loose: { table: string; row: Row }[];
}

function fromTables(tables: HsdsTables, places: HsdsInput['places']): Found {
  const { services, loose } = nestHsds(tables);
  const placed = services.map(({ origin, service }, index) => ({
    place: places?.get(origin) ?? { path: `services[${index}]` },
    service,
  }));
  return { services: placed, loose };
}

function fromJson(json: unknown, at: Place): Found {
  return { services: servicesIn(json).map(({ path, service }) => ({ place: { ...at, path }, service })), loose: [] };
}

function noName(service: Row, place: Place, findings: Finding[]): undefined {
  findings.push(finding('error', 'no-name', place, service));
}

function name(service: Row): string {
  return words(service['name']);
}

function draftOf(service: Row, place: Place, findings: Finding[], zones: readonly ZoneName[]): ItemDraft {
  const terms = termsOf(service);
  const draft = new ItemDraft(categoryOf(terms), place);
  const source = (field: string): Source => sourceOf(service, field, place);
  draft.set('zh', name(service), source('name'));
  if (!/[\u3400-\u9fff\u{20000}-\u{323af}]/u.test(name(service))) draft.set('en', name(service), source('name'));
  if (words(service['id'])) draft.set('code', words(service['id']), source('id'));
  if (!terms.length) findings.push(finding('warning', 'no-category', place, name(service)));
  const used = new Set(['id', 'name']);
  for (const { from, to, read } of mappings) {
    const found = read(service[from], service);
    if (!found || draft.fields[to] !== undefined) continue;
    draft.set(to, found.value, source(from));
    if (found.whole) used.add(from);
  }
  placeIn(draft, service, zones, source('service_at_locations'));
  if (terms.length > 1)
    draft.set(
      'keywords',
      terms.slice(1).map((term) => words(term['name'])),
      source('attributes'),
    );
  reportStatus(service, place, findings);
  for (const field of Object.keys(service)) if (!used.has(field) && field !== 'status') draft.keep(source(field));
  settleHandling({ draft, findings, zones });
  return draft;
}

function termsOf(service: Row): Row[] {
  return listOf(service['attributes'])
    .map(({ taxonomy_term: term }) => term as Row | undefined)
    .filter((term): term is Row => !!words(term?.['name']));
}

function categoryOf([term]: readonly Row[]): CategoryDraft {
  if (!term) return { name: '未分类' };
  const code = words(term['code']);
  return { name: words(term['name']), ...(isCode(code) ? { code } : {}) };
}

/** The place gives what the service itself leaves open. */
function placeIn(draft: ItemDraft, service: Row, zones: readonly ZoneName[], source: Source): void {
  for (const link of listOf(service['service_at_locations'])) {
    const location = (link['location'] ?? {}) as Row;
    const said = [link['description'], location['name'], location['alternate_name'], location['id']].map(words);
    const zone = said.map((each) => (each ? zoneIn(each, zones) : undefined)).find(Boolean);
    if (zone && draft.fields['zone'] === undefined) draft.set('zone', zone.code, source);
    const phone = firstPhone(link['phones']) ?? firstPhone(location['phones']);
    if (phone && draft.fields['phone'] === undefined) draft.set('phone', phone.value, source);
    const hours = hoursOf(link['schedules']) ?? hoursOf(location['schedules']);
    if (hours && draft.fields['hours'] === undefined) draft.set('hours', hours.value, source);
  }
}

function reportStatus(service: Row, place: Place, findings: Finding[]): void {
  const status = words(service['status']);
  if (!status || status === 'active') return;
  const at = within(place, 'status');
  findings.push(finding('warning', 'not-active', at, status, { is: status.slice(0, 40) }));
}

/** A field of a row, or of an object in a document. */
function within(place: Place, field: string): Place {
  if (place.path === undefined) return { ...place, column: field };
  return { ...place, path: place.path ? `${place.path}.${field}` : field };
}

function sourceOf(service: Row, field: string, place: Place): Source {
  return { ...within(place, field), column: field, text: textOf(service[field]) };
}
