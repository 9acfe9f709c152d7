/** What a resident reads, from the national elements: a catalogue fed with the
 * exchange's rows is a working catalogue. */
import type { NationalRow } from '../national-elements.ts';
import type { Official } from '../schema/official.ts';
import type { TimeUnit } from '../vocabularies.ts';

/** The fields of an item that its official row can stand in for. Fields the item has itself are never touched. */
export function fromOfficial(row: Official): Record<string, unknown> {
  return defined({
    zh: row.taskName,
    handling: own(HANDLING_OF, row.projectType ?? ''),
    visits: row.onSiteVisits,
    times: times(row),
    materials: nonEmpty(row.materials?.filter((paper) => paper.materialName).map(material)),
    fees: nonEmpty(row.fees?.filter((charge) => charge.feeName).map(fee)),
    faq: nonEmpty(row.questions?.filter((pair) => pair.question && pair.answer).map(question)),
    hours: row.placeHours,
    online: webAddress(row.onlineUrl) ?? webAddress(row.mobileUrl),
    channels: nonEmpty(channels(row)),
  });
}

/** 办件类型, as a word or as the exchange's digit. */
const HANDLING_OF: Readonly<Record<string, string | undefined>> = {
  即办件: 'instant',
  '1': 'instant',
  承诺件: 'promised',
  '2': 'promised',
};

/** 时限单位, as a word or as the exchange's letter. */
const UNIT_OF: Readonly<Record<string, TimeUnit | undefined>> = {
  工作日: 'workday',
  个工作日: 'workday',
  天: 'day',
  日: 'day',
  自然日: 'day',
  时: 'hour',
  小时: 'hour',
  分钟: 'minute',
  月: 'month',
  年: 'year',
};

function times(row: Official): unknown {
  const both = defined({
    statutory: duration(row.statutoryDays, row.statutoryUnit, row.statutoryNote),
    promised: duration(row.promisedDays, row.promisedUnit, row.promisedNote),
  });
  return Object.keys(both).length ? both : undefined;
}

// A unit we do not know would turn a promise into another one, so such a time is left out.
function duration(value: number | undefined, unit = '工作日', note: string | undefined): unknown {
  const known = own(UNIT_OF, unit);
  return value === undefined || !known ? undefined : defined({ value, unit: known, note });
}

function material(paper: NationalRow<'material'>): unknown {
  return defined({
    name: paper.materialName,
    source: sourceOf(paper.materialSource),
    required: !/非必要|^2$/.test(paper.materialNeed ?? ''),
    copies: paper.materialCopies,
    note: paper.fillNotes,
  });
}

// 政府部门核发 is looked up by us only when the source says that it is shared; anything unclear is brought.
function sourceOf(source = ''): string {
  return /免交|免提交/.test(source) ? 'waived' : /共享|部门核验|数据核验/.test(source) ? 'looked-up' : 'bring';
}

function fee(charge: NationalRow<'fee'>): unknown {
  return defined({
    name: charge.feeName,
    standard: charge.feeStandard,
    basis: charge.feeBasis,
    reducible: charge.feeReducible,
  });
}

function question(pair: NationalRow<'question'>): unknown {
  return { q: pair.question, a: pair.answer };
}

function channels(row: Official): string[] {
  const all: [string, boolean | undefined][] = [
    ['online', row.isOnline],
    ['terminal', row.isTerminal],
    ['mail', row.isExpress],
  ];
  return all.filter(([, is]) => is).map(([channel]) => channel);
}

function webAddress(value: string | undefined): string | undefined {
  return value && /^https?:\/\/[^\s\\]+$/.test(value) ? value : undefined;
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(map, key) ? map[key] : undefined;
}

function nonEmpty<T>(list: T[] | undefined): T[] | undefined {
  return list?.length ? list : undefined;
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) if (fields[key] !== undefined) out[key] = fields[key];
  return out;
}
