/** plan.json: the zones of a hall, where they lie, and all that a route has to know of. */
import type * as v from 'valibot';
import { DOOR_KINDS, PASSAGE_KINDS, PLACE_KINDS, SEAT_KINDS, ZONE_KINDS } from '../vocabularies.ts';
import { code, flag, list, metres, object, oneOf, optional, reference, text, wanted, whole, words } from './kit.ts';

// Metres; x grows to the right, y downwards from the plan's top left. Without a floor, the plan's first.

const point = object({ x: metres(), y: metres() });
const corners = list(point, 500);

/** A rectangle, or the shape `outline` within it. */
const area = object({
  floor: optional(reference('floor')),
  x: metres(),
  y: metres(),
  width: metres(0),
  height: metres(0),
  outline: optional(corners),
});

const spot = { floor: optional(reference('floor')), x: metres(), y: metres() };

const floor = object({
  code: code(),
  name: optional(text()),
  /** How many floors above the ground: 0, 1, −1. */
  level: optional(metres(-20, 200)),
  width: optional(metres(0)),
  height: optional(metres(0)),
  /** The outer walls, when they are no rectangle. */
  outline: optional(corners),
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

/** A table or a seat, by its middle. A table with a size is walked round. */
const seat = object({
  code: code(),
  kind: optional(oneOf(SEAT_KINDS), 'table'),
  name: optional(text()),
  zone: optional(reference('zone')),
  ...spot,
  width: optional(metres(0)),
  height: optional(metres(0)),
});

/** A door cuts the walls it stands in, by its middle and its clear width. */
const door = object({
  code: code(),
  kind: optional(oneOf(DOOR_KINDS), 'inner'),
  name: optional(text()),
  ...spot,
  width: optional(metres(0.3, 20), 0.9),
});

const wall = object({ floor: optional(reference('floor')), points: corners });

const obstacle = object({
  ...spot,
  name: optional(text()),
  width: metres(0),
  height: metres(0),
  outline: optional(corners),
});

/** Stairs, a ramp or a lift: where one gets on and off, in order. */
const passage = object({
  code: code(),
  kind: oneOf(PASSAGE_KINDS),
  name: optional(text()),
  /** Rise over run, of a ramp: 0.083 is 1:12. */
  slope: optional(metres(0, 1)),
  /** Clear width, the narrowest. */
  width: optional(metres(0, 20)),
  /** Metres to walk, when it is more than between the stops. */
  length: optional(metres(0, 1000)),
  stops: list(object(spot), 50),
});

/** What people look for, ask at, or find their way by. */
const place = object({
  code: code(),
  kind: oneOf(PLACE_KINDS),
  name: optional(text()),
  ...spot,
  /** Where one looks who stands at it and reads, in degrees: 0 up the plan, 90 right. */
  facing: optional(metres(0, 360)),
});

export const planSchema = object({
  status: optional(words(500)),
  source: optional(words(500)),
  /** Changes with every change of the plan: a route that was carried away says when it is stale. */
  version: optional(words(40)),
  count: optional(whole()),
  /** Where north is, in degrees clockwise from the top of the plan. */
  north: optional(metres(0, 360)),
  floors: optional(list(floor, 50, { unique: ['code'], as: 'floor' })),
  zones: list(zoneSchema, 200, { unique: ['code'], as: 'zone' }),
  seats: optional(list(seat, 2000, { unique: ['code'], as: 'seat' })),
  doors: optional(list(door, 500, { unique: ['code'], as: 'door' })),
  walls: optional(list(wall, 2000)),
  obstacles: optional(list(obstacle, 2000)),
  passages: optional(list(passage, 200, { unique: ['code'], as: 'passage' })),
  places: optional(list(place, 1000, { unique: ['code'], as: 'place' })),
});

export type Area = v.InferOutput<typeof area>;
export type Floor = v.InferOutput<typeof floor>;
export type Zone = v.InferOutput<typeof zoneSchema>;
export type Seat = v.InferOutput<typeof seat>;
export type Door = v.InferOutput<typeof door>;
export type Wall = v.InferOutput<typeof wall>;
export type Obstacle = v.InferOutput<typeof obstacle>;
export type Passage = v.InferOutput<typeof passage>;
/** A place of the plan. `Place` is where a call sends people. */
export type PlanPlace = v.InferOutput<typeof place>;
export type Plan = v.InferOutput<typeof planSchema>;
