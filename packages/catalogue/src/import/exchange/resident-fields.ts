/** What a resident reads beyond that which the model itself derives from an official row. */
import type { Channel, Official } from '@huiketing/model';
import { finding } from '../../check/finding.ts';
import type { Finding } from '../../check/finding.ts';
import { textOf } from '../../check/text-of.ts';
import type { ItemDraft } from '../draft.ts';
import { placeOf } from '../fill.ts';
import { asAudience, asChannels, asHandling, asLines, asSpan, asSteps } from '../values.ts';
import { zoneIn } from '../zones.ts';
import type { ZoneName } from '../zones.ts';

/** The field, the element it is read from, and how; the official words stay beside it. */
export const derived: readonly {
  to: string;
  from: keyof Official;
  read: (text: string) => unknown;
}[] = [
  { to: 'handling', from: 'projectType', read: (text) => asHandling(text)?.value },
  { to: 'audience', from: 'serviceObject', read: (text) => asAudience(text)?.value },
  { to: 'conditions', from: 'acceptCondition', read: (text) => asLines(text)?.value },
  { to: 'basis', from: 'legalBasis', read: (text) => asLines(text)?.value },
  { to: 'steps', from: 'handleFlow', read: (text) => asSteps(text)?.value },
  { to: 'visitReason', from: 'onSiteReason', read: (text) => text },
  { to: 'phone', from: 'consultWay', read: (text) => (text.length <= 60 && /\d{5}/.test(text) ? text : undefined) },
];

/** What the model derives, and the element that a finding about it leads to. */
const origins: readonly [field: string, element: string][] = [
  ['zh', 'taskName'],
  ['visits', 'onSiteVisits'],
  ['times.promised', 'promisedDays'],
  ['times.statutory', 'statutoryDays'],
  ['hours', 'placeHours'],
  ['online', 'onlineUrl'],
];

interface Known {
  zones: readonly ZoneName[];
  units: Readonly<Record<string, string>>;
}

export function residentFields(draft: ItemDraft, { zones, units }: Known, findings: Finding[]): void {
  const official = draft.fields['official'] as Official;
  for (const { to, from, read } of derived) {
    const value = official[from];
    const found = value === undefined ? undefined : read(textOf(value));
    if (found !== undefined) put(draft, to, found, `official.${from}`);
  }
  for (const [field, element] of origins) {
    for (const source of draft.sourcesOf(`official.${element}`)) draft.from(field, source);
  }
  const channels = channelsOf(official);
  if (channels.length) draft.fields['channels'] = channels;
  if (isNo(official.isFee) && !official.fees?.length) put(draft, 'fees', [], 'official.isFee');
  const zone = official.placeAddr === undefined ? undefined : zoneIn(String(official.placeAddr), zones);
  if (zone) put(draft, 'zone', zone.code, 'official.placeAddr');
  putTimes(draft, official, units, findings);
}

function put(draft: ItemDraft, field: string, value: unknown, from: string): void {
  draft.fields[field] = value;
  for (const source of draft.sourcesOf(from)) draft.from(field, source);
}

/** The model derives what is marked with yes; the hall itself is named in words only. */
function channelsOf(official: Official): Channel[] {
  const channels = new Set(asChannels(String(official.handleForm ?? ''))?.value);
  if (isYes(official.isInCenter)) channels.add('hall');
  if (isYes(official.isOnline)) channels.add('online');
  if (isYes(official.isTerminal)) channels.add('terminal');
  if (isYes(official.isExpress)) channels.add('mail');
  return [...channels];
}

function isYes(value: unknown): boolean {
  return ['true', '1', '是'].indexOf(String(value)) >= 0;
}

function isNo(value: unknown): boolean {
  return ['false', '0', '否'].indexOf(String(value)) >= 0;
}

function putTimes(draft: ItemDraft, official: Official, units: Known['units'], findings: Finding[]): void {
  const times = { ...timeIn(official, 'statutory', units), ...timeIn(official, 'promised', units) };
  if (Object.keys(units).length && Object.keys(times).length) draft.fields['times'] = times;
  for (const field of ['statutoryUnit', 'promisedUnit'] as const) {
    if (!hasOwn(units, official[field])) reportUnit(draft, official, field, findings);
  }
}

/** A time whose unit is a code that this exchange has told the meaning of. */
function timeIn(official: Official, which: 'statutory' | 'promised', units: Known['units']): object {
  const unit = official[`${which}Unit`];
  const days = official[`${which}Days`];
  const note = official[`${which}Note`];
  const word = hasOwn(units, unit) ? units[String(unit)] : unit;
  const span = days === undefined ? undefined : asSpan(`${days}${word ?? '工作日'}`)?.value;
  return span ? { [which]: { ...span, ...(note === undefined ? {} : { note }) } } : {};
}

function hasOwn(units: Known['units'], unit: unknown): boolean {
  return unit !== undefined && Object.prototype.hasOwnProperty.call(units, textOf(unit));
}

/** The codes of units are not public: the model makes no time of them, and so it must be said. */
function reportUnit(
  draft: ItemDraft,
  official: Official,
  field: 'statutoryUnit' | 'promisedUnit',
  findings: Finding[],
): void {
  const unit = official[field];
  const days = official[field === 'statutoryUnit' ? 'statutoryDays' : 'promisedDays'];
  if (unit === undefined || days === undefined || !/^[\dA-Za-z]+$/.test(String(unit))) return;
  const [source] = draft.sourcesOf(`official.${field}`);
  const place = source ? placeOf(source) : draft.place;
  findings.push(finding('warning', 'unit-unknown', place, unit, { is: String(unit) }));
}
