/** Documents that no hall wrote: whatever parsePlan lets through, nothing here throws. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOOR_KINDS, PASSAGE_KINDS, PLACE_KINDS } from '@huiketing/model/vocabularies';
import { checkPlan, createRouter, directionsOf, noWayWords, PROFILES } from '../src/index.ts';
import { readPlan } from '../src/import/index.ts';
import { numRuns } from './support/runs.ts';

const metres = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2, max: 12 }) },
  fc.double({ min: -10_000, max: 10_000, noNaN: true }),
  fc.constantFrom(0, -0, 1e-9, 10_000, -10_000, null),
);
const size = metres.map((value) => (value === null ? value : Math.abs(value)));
const floor = fc.constantFrom('f', 'g', 'nowhere', undefined, null);
const code = fc.constantFrom('a', 'b', 'c', 'reception');
const name = fc.constantFrom('名', { zh: '名', en: 'name' }, { zh: '名' }, '', null, undefined);
const spot = { floor, x: metres, y: metres };
const outline = fc.option(fc.array(fc.record({ x: metres, y: metres }), { maxLength: 6 }), { nil: undefined });
const area = fc.record({ ...spot, width: size, height: size, outline });
const many = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 4 });

const document = fc.record({
  floors: fc.option(
    many(fc.record({ code: fc.constantFrom('f', 'g'), name, level: metres, width: size, height: size, outline })),
    { nil: undefined },
  ),
  zones: many(
    fc.record({ no: fc.constant(1), code, zh: fc.constant('区'), en: name, kind: fc.constant('core'), area }),
  ),
  seats: many(fc.record({ code, name, zone: code, ...spot, width: size, height: size })),
  doors: many(fc.record({ code, kind: fc.constantFrom(...DOOR_KINDS), name, ...spot, width: size })),
  walls: many(fc.record({ floor, points: fc.array(fc.record({ x: metres, y: metres }), { maxLength: 4 }) })),
  obstacles: many(fc.record({ name, ...spot, width: size, height: size, outline })),
  passages: many(
    fc.record({ code, kind: fc.constantFrom(...PASSAGE_KINDS), name, width: size, stops: many(fc.record(spot)) }),
  ),
  places: many(fc.record({ code, kind: fc.constantFrom(...PLACE_KINDS), name, ...spot, facing: size })),
});

describe('any plan that parsePlan lets through', () => {
  it('is checked, routed and put into words without a throw', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...PROFILES), fc.constantFrom('zh-CN', 'en'), (input, profile, locale) => {
        const { plan } = readPlan(JSON.stringify(input));
        if (!plan) return;
        for (const { cause } of checkPlan(plan)) assert.ok(cause.zh);
        const router = createRouter(plan);
        for (const to of [{ zone: 'a' }, { seat: 'b' }, { place: 'c' }, { nearest: 'wc' } as const]) {
          const route = router.route({ door: 'a' }, to, profile);
          const words = route.found ? directionsOf(router, route, locale).line : noWayWords(route, locale);
          assert.doesNotMatch(words, /undefined|NaN|null/);
        }
      }),
      { numRuns },
    );
  });
});
