/** hall.json: who we are, where, and when we are here. */
import * as v from 'valibot';
import { HALL_TIERS } from '../vocabularies.ts';
import {
  address,
  code,
  day,
  hallId,
  list,
  object,
  oneOf,
  optional,
  text,
  timeOfDay,
  wanted,
  whole,
  words,
} from './kit.ts';

/** A stretch of the week. Days count from Monday = 1 to Sunday = 7; times are the hall's own. */
const span = object({
  days: list(whole(1, 7), 7),
  from: timeOfDay(),
  to: timeOfDay(),
  note: optional(text()),
});

/** One date that differs: closed, or open at other times. */
const exception = object({
  date: day(),
  closed: optional(v.boolean('true or false'), false),
  from: optional(timeOfDay()),
  to: optional(timeOfDay()),
  note: optional(text()),
});

/** 开放时间, 延时服务 and the days that differ. */
export const hoursSchema = object({
  regular: wanted(list(span, 50), () => []),
  extended: optional(list(span, 50)),
  exceptions: optional(list(exception, 400)),
  note: optional(text()),
});

/** What a district calls its model. A part without a label is unknown and stays so: it can only come from the district. */
const districtModel = object({
  code: words(20),
  parts: wanted(list(object({ n: words(10), label: optional(text()), confidence: optional(words()) }), 20), () => []),
});

export const districtSchema = object({
  name: wanted(text()),
  code: optional(code()),
  model: optional(districtModel),
});

const feeds = object({
  sse: optional(address()),
  mqtt: optional(address(['ws', 'wss', 'mqtt', 'mqtts'])),
});

export const hallSchema = object({
  v: optional(whole(1, 1), 1),
  status: optional(words(500)),
  sample: optional(v.boolean('true or false')),
  id: wanted(hallId()),
  name: wanted(text(), () => '居民会客厅'),
  /** The community's own name, as it stands in the lockup. */
  community: optional(text()),
  /** 便民服务站, 党群服务中心… */
  secondLine: optional(text()),
  tier: optional(oneOf(HALL_TIERS)),
  district: optional(districtSchema),
  address: wanted(text()),
  phone: wanted(words(60)),
  hours: wanted(hoursSchema),
  /** Codes of the zones this hall has. */
  zones: optional(list(code(), 200)),
  feeds: optional(feeds),
});

export type Hours = v.InferOutput<typeof hoursSchema>;
export type HoursSpan = v.InferOutput<typeof span>;
export type HoursException = v.InferOutput<typeof exception>;
export type District = v.InferOutput<typeof districtSchema>;
export type Hall = v.InferOutput<typeof hallSchema>;
