/** plan.json: the zones of a hall and where they lie. */
import type * as v from 'valibot';
import { ZONE_KINDS } from '../vocabularies.ts';
import { code, flag, list, metres, object, oneOf, optional, reference, text, wanted, whole, words } from './kit.ts';

/** A rectangle in metres. x grows to the right, y downwards from the plan's top left. */
const area = object({
  floor: optional(reference('floor')),
  x: metres(),
  y: metres(),
  width: metres(0),
  height: metres(0),
});

const floor = object({
  code: code(),
  name: optional(text()),
  width: optional(metres(0)),
  height: optional(metres(0)),
});

export const zoneSchema = object({
  no: wanted(whole(0, 999)),
  code: code(),
  zh: words(40),
  en: optional(words(80)),
  desc: optional(text()),
  uses: optional(list(words(), 50), () => []),
  /** A pictogram's name. Without one, an element shows the words alone. */
  icon: optional(code()),
  /** Whether screens nearby must show no more than a number. Unknown counts as yes. */
  privacySensitive: optional(flag(), true),
  /** An unknown kind is read as a feature of this hall. */
  kind: wanted(oneOf(ZONE_KINDS), () => 'feature' as const),
  origin: optional(words()),
  area: optional(area),
});

export const planSchema = object({
  status: optional(words(500)),
  source: optional(words(500)),
  count: optional(whole()),
  floors: optional(list(floor, 50, { unique: ['code'], as: 'floor' })),
  zones: list(zoneSchema, 200, { unique: ['code'], as: 'zone' }),
});

export type Area = v.InferOutput<typeof area>;
export type Floor = v.InferOutput<typeof floor>;
export type Zone = v.InferOutput<typeof zoneSchema>;
export type Plan = v.InferOutput<typeof planSchema>;
