/** One 事项: what a resident needs to know, and the national elements behind it. */
import type * as v from 'valibot';
import { AUDIENCES, CHANNELS, HANDLINGS, MATERIAL_FORMS, MATERIAL_SOURCES, TIME_UNITS } from '../vocabularies.ts';
import { fromOfficial } from '../catalogue/from-official.ts';
import {
  address,
  code,
  flag,
  leftover,
  list,
  object,
  oneOf,
  optional,
  reference,
  text,
  wanted,
  whole,
  words,
} from './kit.ts';
import { official } from './official.ts';

const material = object({
  name: text(),
  /** 免交 waived, 我们查 looked-up, 您带 bring. */
  source: optional(oneOf(MATERIAL_SOURCES), 'bring'),
  required: optional(flag(), true),
  copies: optional(whole(0, 99)),
  form: optional(oneOf(MATERIAL_FORMS)),
  /** A picture of a filled-in sample. */
  sample: optional(address()),
  note: optional(text(2000)),
});

const duration = object({
  value: whole(0, 10_000),
  unit: optional(oneOf(TIME_UNITS), 'workday'),
  note: optional(text()),
});

/** `who` does it: the resident, the 综合服务受理岗, another office. */
const step = object({ name: text(), who: optional(text()), takes: optional(duration), note: optional(text(2000)) });

/** 法定 and 承诺. */
const times = object({ statutory: optional(duration), promised: optional(duration) });

const fee = object({
  name: text(),
  standard: optional(text(2000)),
  basis: optional(text(2000)),
  reducible: optional(flag()),
});

const question = object({ q: text(), a: text(5000) });

export const itemSchema = object(
  {
    code: code(),
    zh: words(),
    en: optional(words()),
    handling: wanted(oneOf(HANDLINGS), () => 'guide' as const),
    summary: optional(text(2000)),
    /** What people say instead of the official name. */
    aliases: optional(list(words(), 100)),
    keywords: optional(list(words(), 100)),
    /** Full pinyin and initials, made at build time so that no phone needs a dictionary. */
    pinyin: optional(words(500)),
    initials: optional(words(100)),
    materials: optional(list(material, 200)),
    steps: optional(list(step, 100)),
    times: optional(times),
    /** How often a resident must come: 0 不用跑, 1 只跑一次. */
    visits: optional(whole(0, 99)),
    /** Why a visit is needed at all (必须现场办理原因). */
    visitReason: optional(text(2000)),
    /** Who may apply (受理条件). */
    conditions: optional(list(text(2000), 50)),
    /** The laws and rules behind it (设定依据). */
    basis: optional(list(text(2000), 50)),
    fees: optional(list(fee, 100)),
    audience: optional(list(oneOf(AUDIENCES), AUDIENCES.length)),
    channels: optional(list(oneOf(CHANNELS), CHANNELS.length)),
    /** Where in the hall, when it differs from the category's zone. */
    zone: optional(reference('zone')),
    hours: optional(text()),
    phone: optional(words(60)),
    online: optional(address()),
    faq: optional(list(question, 200)),
    /** Months (1–12) in which it is asked for most. */
    months: optional(list(whole(1, 12), 12)),
    /** How often it is done, in any unit that holds for the whole list. */
    popularity: optional(whole()),
    /** 事项要素, by identifier, Chinese name or exchange column; read into identifiers. */
    official: optional(official()),
    /** What an import could not place, by its column. */
    extra: optional(leftover()),
  },
  { fill: { from: 'official', derive: fromOfficial } },
);

export type Item = v.InferOutput<typeof itemSchema>;
export type Material = v.InferOutput<typeof material>;
export type Step = v.InferOutput<typeof step>;
export type Duration = v.InferOutput<typeof duration>;
export type Times = v.InferOutput<typeof times>;
export type Fee = v.InferOutput<typeof fee>;
export type Question = v.InferOutput<typeof question>;
