import type { Category, Duration, Item, Material } from '@huiketing/model';
import { MATERIAL_SOURCES } from '@huiketing/model/vocabularies';
import type * as zh from '../i18n/zh-CN.ts';
import { isObject, objectsIn, wordsIn } from '../internal/objects.ts';
import { weekHours } from '../internal/week-hours.ts';
import { handlingOf, placeOf, say } from './told.ts';
import type { Place, Told } from './told.ts';

/** Where a guide's words come from: the data and the two tables. */
export interface Teller extends Told {
  guide: typeof zh.serviceGuide;
}

/** What a guide is about. */
export interface Subject {
  item: Item;
  category: Category | undefined;
  /** Where it is handled: its own zone, else its category's. */
  zone: string;
  /** Whether a screen of the hall shows numbers only. */
  isPrivate: boolean;
  /** Where it is done online; safe to follow. */
  online: string;
}

export type PartId = 'materials' | 'place' | 'steps' | 'times' | 'fees' | 'conditions' | 'faq' | 'law';

/** One thing that a guide says: on the screen, to the ear, on paper and in a copied text alike. */
export interface Line {
  text: string;
  /** Unique in its guide, given by `outlineOf`. */
  key: string;
  /** What it is an answer to: 什么时候来. */
  label: string;
  /** Beside the text: 原件，2 份. */
  extra: string;
  /** Below the text. */
  note: string;
  /** Where it leads. */
  url: string;
  /** Whether it is for paper and copies alone: an address in letters. */
  isForPaper: boolean;
}

export interface Group {
  /** `bring`, `looked-up`, `waived`; else nothing. */
  kind: string;
  name: string;
  lines: Line[];
}

export interface Part {
  id: PartId;
  heading: string;
  groups: Group[];
}

const blank: Line = { text: '', key: '', label: '', extra: '', note: '', url: '', isForPaper: false };

/** All that a guide says, in the order of what one asks first. A part of which nothing is known is not there. */
export function outlineOf(subject: Subject, teller: Teller): Part[] {
  const { item } = subject;
  const { guide } = teller;
  const simple = (id: Exclude<PartId, 'materials'>, lines: Partial<Line>[]): Part => ({
    id,
    heading: guide[id],
    groups: [{ kind: '', name: '', lines: lines.map((line) => ({ ...blank, ...line })).filter(({ text }) => text) }],
  });
  const parts = [
    { id: 'materials' as const, heading: guide.materials, groups: materials(item, teller) },
    simple('place', place(subject, teller)),
    simple('times', times(item, teller)),
    simple('fees', fees(item, teller)),
    simple('steps', steps(item, teller)),
    simple('conditions', conditions(item, teller)),
    simple(
      'faq',
      objectsIn(item.faq)
        .map(({ q, a }) => ({ text: say(q, teller), note: say(a, teller) }))
        .filter(({ note }) => note),
    ),
    simple('law', texts(item.basis, teller)),
  ].filter(({ groups }) => groups.some(({ lines }) => lines.length));
  let count = 0;
  for (const { groups } of parts) for (const { lines } of groups) for (const line of lines) line.key = `${count++}`;
  return parts;
}

/** In a glance: how it is done, how soon, how often to come, and whether it is free. */
export function factsOf(item: Item, teller: Teller): string[] {
  const { guide } = teller;
  const promised = durationOf(item.times?.promised, teller);
  const statutory = durationOf(item.times?.statutory, teller);
  const isNow = item.times?.promised?.value === 0;
  return [
    handlingOf(item, teller),
    isNow
      ? item.handling === 'instant'
        ? ''
        : guide.now
      : promised
        ? guide.soon(promised)
        : statutory && guide.atMost(statutory),
    Number.isInteger(item.visits) ? guide.visits(item.visits!) : '',
    Array.isArray(item.fees) && !item.fees.length ? guide.free : '',
  ].filter(Boolean);
}

/** Where one sits down: where the zone is not known, at the service post, which helps with everything. */
export function seatOf(zone: string, teller: Told): Place {
  return placeOf(zone, teller) ?? placeOf('service', teller)!;
}

function texts(list: unknown, teller: Teller): Partial<Line>[] {
  return Array.isArray(list) ? list.map((each) => ({ text: say(each, teller) })) : [];
}

function own<T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined {
  return typeof key === 'string' && Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

const joined = (parts: readonly unknown[], by: string): string => parts.filter(Boolean).join(by);

function materials({ materials: list }: Item, teller: Teller): Group[] {
  const { guide } = teller;
  const all = objectsIn(list).filter(({ name }) => say(name, teller));
  const said = (text: string): Group => ({ kind: '', name: '', lines: [{ ...blank, text }] });
  if (!all.length) return [said(Array.isArray(list) ? guide.nothing : guide.unknown)];
  const of = (wanted: string): Material[] =>
    all.filter(({ source }) => (own(guide.sources, source) ? source : 'bring') === wanted);
  // What to bring first; what nobody has to bring after it.
  const groups = [...MATERIAL_SOURCES].reverse().map((kind) => {
    const own = of(kind);
    const needed = own.filter(({ required }) => required !== false).length;
    const name = guide.sources[kind]!(needed || own.length);
    return { kind: kind, name, lines: own.map((each) => material(each, teller)) };
  });
  const known = groups.filter(({ lines }) => lines.length);
  return groups[0]!.lines.length ? known : [said(guide.nothing), ...known];
}

function material({ name, required, copies, form, sample, note, source }: Material, teller: Teller): Line {
  const { guide } = teller;
  const isBrought = source !== 'waived' && source !== 'looked-up';
  const extra = [
    own(guide.forms, form),
    copies && copies > 1 ? guide.copies(copies) : '',
    required === false && guide.optional,
  ];
  const url = typeof sample === 'string' ? sample : '';
  return {
    ...blank,
    text: say(name, teller),
    extra: isBrought ? joined(extra, guide.pause) : '',
    note: say(note, teller),
    url,
  };
}

function place({ item, zone, isPrivate, online }: Subject, teller: Teller): Partial<Line>[] {
  const { guide, details, hall } = teller;
  // Where a zone is not known, people go to the post; the others have their own hands.
  const isAtPost = zone === 'service' || !placeOf(zone, teller);
  const phone = item.phone || hall?.phone;
  const number = typeof phone === 'string' ? phone : '';
  const channels = wordsIn(item.channels).map((each) => own(guide.channels, each));
  return [
    { text: details.sit(seatOf(zone, teller).name), note: isAtPost ? guide.post : '' },
    ...hours(item, teller),
    { label: guide.ways, text: joined(channels, guide.and) },
    { label: guide.phone, text: number, url: number && `tel:${number.replace(/[^\d+]/g, '')}` },
    { label: guide.online, text: online, isForPaper: true },
    { text: isPrivate ? guide.private : '' },
  ];
}

/** The item's own, which may know nothing of the hall's; else the hall's, 延时服务 too. */
function hours(item: Item, teller: Teller): Partial<Line>[] {
  const { guide } = teller;
  const own = say(item.hours, teller);
  if (own) return [{ label: guide.hours, text: own }];
  const week = teller.hall?.hours;
  return [
    { label: guide.hours, text: weekHours(week?.regular, guide), note: say(week?.note, teller) },
    { label: guide.extended, text: weekHours(week?.extended, guide) },
  ];
}

function steps({ steps: list }: Item, teller: Teller): Partial<Line>[] {
  const { guide } = teller;
  return objectsIn(list).map(({ name, who, takes, note }) => {
    const time = durationOf(takes, teller);
    const by = joined([say(who, teller), time && guide.about(time)], guide.pause);
    return { text: say(name, teller), extra: by, note: say(note, teller) };
  });
}

function times({ times: limits, visits, visitReason }: Item, teller: Teller): Partial<Line>[] {
  const { guide } = teller;
  const { promised, statutory } = isObject(limits) ? limits : {};
  const soon = durationOf(promised, teller);
  const most = durationOf(statutory, teller);
  const note = joined([say(promised?.note, teller), say(statutory?.note, teller)], guide.pause);
  const time = promised?.value === 0 ? guide.now : soon || most ? guide.time(soon, most) : '';
  return [
    { text: time, note },
    { text: Number.isInteger(visits) ? guide.visits(visits!) : '', note: visits ? say(visitReason, teller) : '' },
  ];
}

function durationOf(duration: Duration | undefined, { guide }: Teller): string {
  if (!isObject(duration) || !Number.isFinite(duration.value)) return '';
  const unit = own(guide.units, duration.unit ?? 'workday');
  return unit ? guide.duration(duration.value, unit) : '';
}

function fees({ fees: list }: Item, teller: Teller): Partial<Line>[] {
  const { guide } = teller;
  if (Array.isArray(list) && !list.length) return [{ text: guide.free }];
  return objectsIn(list).map(({ name, standard, basis, reducible }) => {
    const law = say(basis, teller);
    const note = joined([reducible === true && guide.reducible, law && `${guide.basis} ${law}`], guide.pause);
    const label = say(standard, teller) && say(name, teller);
    return { label, text: say(standard, teller) || say(name, teller), note };
  });
}

function conditions({ conditions: list, audience }: Item, teller: Teller): Partial<Line>[] {
  const said = texts(list, teller).filter(({ text }) => text);
  if (said.length) return said;
  return wordsIn(audience).map((each) => ({ text: own(teller.guide.audiences, each) ?? '' }));
}
