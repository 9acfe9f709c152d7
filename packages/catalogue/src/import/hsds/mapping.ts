/** How the fields of an HSDS 3 service become those of an item. What has no line here stays in extra. */
import type { Fee, Material } from '@huiketing/model';
import { asAddress, asSteps, linesOf, wordsIn } from '../values.ts';
import type { Row } from './package.ts';
import { scheduleInWords } from './schedule-words.ts';

export interface Mapping {
  /** The field of the service. */
  from: string;
  /** The field of the item. */
  to: string;
  /** One sentence for the table in the docs. */
  how: string;
  /** Undefined when nothing could be made of it. `whole` is false when the field says more: then all of it is kept. */
  read(value: unknown, service: Row): { value: unknown; whole: boolean } | undefined;
}

export const mappings: readonly Mapping[] = [
  { from: 'alternate_name', to: 'aliases', how: 'parted by ; or /', read: (value) => some(wordsParted(value)) },
  { from: 'description', to: 'summary', how: 'as it is', read: (value) => text(value) },
  { from: 'url', to: 'online', how: 'an http or https address', read: (value) => asAddress(words(value)) },
  {
    from: 'application_process',
    to: 'steps',
    how: 'one step per line or number',
    read: (value) => asSteps(words(value)),
  },
  {
    from: 'eligibility_description',
    to: 'conditions',
    how: 'one per line or number',
    read: (value) => some(linesOf(words(value))),
  },
  {
    from: 'required_documents',
    to: 'materials',
    how: '`document` is the name, brought by the resident; `uri` its sample',
    read: (value) => entries(value, materialOf, ['id', 'service_id', 'document', 'uri']),
  },
  {
    from: 'cost_options',
    to: 'fees',
    how: '`option` is the name; `amount`, `currency` and `amount_description` the standard; an amount of 0 is no fee',
    read: (value) => costs(value),
  },
  {
    from: 'fees_description',
    to: 'fees',
    how: 'one fee, when there are no cost_options',
    read: (value, { cost_options: costs }) => (listOf(costs).length ? undefined : feeInWords(words(value))),
  },
  {
    from: 'phones',
    to: 'phone',
    how: 'the first number, with its extension',
    read: (value) => firstPhone(value),
  },
  {
    from: 'schedules',
    to: 'hours',
    how: '`description`, or the days and hours of a plain week',
    read: (value) => hoursOf(value),
  },
];

/** Fields that are used otherwise: see the table in the docs. */
export const others: readonly { from: string; to: string; how: string }[] = [
  { from: 'id', to: 'code', how: 'as it is; made from the name when there is none' },
  { from: 'name', to: 'zh, en', how: 'both when it has no Chinese character' },
  {
    from: 'attributes',
    to: 'category, keywords',
    how: 'the first taxonomy term is the category, the others are keywords',
  },
  {
    from: 'service_at_locations',
    to: 'zone, phone, hours',
    how: 'the zone that the place or its description names; number and hours where the service has none',
  },
  { from: 'status', to: '–', how: 'anything but `active` is reported' },
];

export function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

export function listOf(value: unknown): Row[] {
  return Array.isArray(value)
    ? (value as unknown[]).filter((entry): entry is Row => typeof entry === 'object' && entry !== null)
    : [];
}

function text(value: unknown): { value: string; whole: boolean } | undefined {
  return words(value) ? { value: words(value), whole: true } : undefined;
}

function some(value: string[]): { value: string[]; whole: boolean } | undefined {
  return value.length ? { value, whole: true } : undefined;
}

function wordsParted(value: unknown): string[] {
  const said = words(value);
  return /[;；/|]/.test(said)
    ? said.split(/\s*[;；/|]\s*/).filter(Boolean)
    : /[、，]/.test(said)
      ? wordsIn(said)
      : said
        ? [said]
        : [];
}

/** Whether rows say no more than these fields. */
function onlyHas(rows: readonly Row[], fields: readonly string[]): boolean {
  return rows.every((row) => Object.keys(row).every((name) => fields.indexOf(name) >= 0));
}

function entries<T extends object>(value: unknown, make: (row: Row) => T | undefined, fields: readonly string[]) {
  const rows = listOf(value);
  const made = rows.map(make);
  const good = made.filter((entry): entry is T & object => entry !== undefined);
  return good.length ? { value: good, whole: good.length === rows.length && onlyHas(rows, fields) } : undefined;
}

function materialOf({ document, uri }: Row): Material | undefined {
  const name = words(document);
  const sample = asAddress(words(uri))?.value;
  return name ? { name, source: 'bring', required: true, ...(sample ? { sample } : {}) } : undefined;
}

const COST_FIELDS = ['id', 'service_id', 'option', 'currency', 'amount', 'amount_description'];

function costs(value: unknown): { value: Fee[]; whole: boolean } | undefined {
  const rows = listOf(value);
  if (!rows.length) return undefined;
  const paid = rows.filter(({ amount }) => Number(amount) !== 0 || words(amount) === '');
  const fees = paid.map(({ option, currency, amount, amount_description: per }): Fee => {
    const standard = [words(amount), words(currency).toUpperCase(), words(per)].filter(Boolean).join(' ');
    return { name: words(option) || '收费', ...(standard ? { standard } : {}) };
  });
  return { value: fees, whole: fees.length === rows.length && onlyHas(rows, COST_FIELDS) };
}

function feeInWords(said: string): { value: Fee[]; whole: boolean } | undefined {
  if (!said) return undefined;
  if (/^(free|no (fee|charge|cost)s?|none|免费|不收费)\.?$/i.test(said)) return { value: [], whole: true };
  return { value: [{ name: '收费', standard: said }], whole: true };
}

export function firstPhone(value: unknown): { value: string; whole: boolean } | undefined {
  const rows = listOf(value);
  const number = words(rows[0]?.['number']).replace(/"/g, '');
  const extension = words(rows[0]?.['extension']);
  if (!number) return undefined;
  return {
    value: extension ? `${number} 转 ${extension}` : number,
    whole: rows.length === 1 && onlyHas(rows, ['id', 'number', 'extension', 'service_id']),
  };
}

export function hoursOf(value: unknown): { value: string; whole: boolean } | undefined {
  const rows = listOf(value);
  const said = rows.map(scheduleInWords).filter(Boolean);
  if (!said.length) return undefined;
  return { value: said.join('；'), whole: onlyHas(rows, ['id', 'description', 'service_id']) };
}
