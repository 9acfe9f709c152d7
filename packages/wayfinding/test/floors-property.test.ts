/** Over floors: what each way of walking may take, and that no cheaper mix of passages is missed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PASSAGE_KINDS } from '@huiketing/model/vocabularies';
import type { Passage, Plan } from '@huiketing/model';
import { createRouter, PROFILES } from '../src/index.ts';
import { gaits, takes } from '../src/route/profile.ts';
import { randomPlan, randomSpot } from './support/random-plan.ts';
import { numRuns } from './support/runs.ts';

const floors = ['f', 'g', 'h'];
const stop = fc.record({
  floor: fc.constantFrom(...floors),
  x: fc.integer({ min: 0, max: 12 }),
  y: fc.integer({ min: 0, max: 10 }),
});
const passage = fc.record({
  kind: fc.constantFrom(...PASSAGE_KINDS),
  slope: fc.constantFrom(undefined, 0.05, 1 / 12, 0.1, 0.2),
  width: fc.constantFrom(undefined, 0.6, 0.8, 0.9, 1.2),
  stops: fc.array(stop, { minLength: 2, maxLength: 3 }),
});

const tallPlan = fc
  .tuple(randomPlan, fc.array(passage, { minLength: 1, maxLength: 4 }))
  .map(([plan, passages]): Plan => ({
    ...plan,
    floors: floors.map((code) => ({ code, width: 12, height: 10 })),
    passages: passages.map((one, at) => ({ code: `p${at}`, ...one })) as Passage[],
  }));

describe('routes over floors', () => {
  it('take no passage that is not for this way of walking', () => {
    fc.assert(
      fc.property(tallPlan, randomSpot, randomSpot, fc.constantFrom(...PROFILES), (plan, a, b, profile) => {
        const route = createRouter(plan).route(a, { ...b, floor: 'h' }, profile);
        if (!route.found) return;
        const taken = route.points.flatMap(({ by }) => (by ? [by] : []));
        assert.ok(taken.length > 0);
        assert.ok(taken.every((by) => takes(gaits[profile], by)));
        if (profile !== 'step-free') return;
        for (const { kind, slope, width } of taken) {
          assert.ok(kind !== 'stairs' && width! >= 0.9 && (kind === 'lift' || slope! <= 0.0834));
        }
      }),
      { numRuns },
    );
  });

  it('are never dearer for a passage more, nor found for one less', () => {
    fc.assert(
      fc.property(tallPlan, randomSpot, randomSpot, fc.constantFrom(...PROFILES), (plan, a, b, profile) => {
        const to = { ...b, floor: 'g' };
        const all = createRouter(plan).route(a, to, profile);
        const less = createRouter({ ...plan, passages: plan.passages!.slice(1) }).route(a, to, profile);
        if (less.found) assert.ok(all.found && all.cost <= less.cost + 1e-9);
      }),
      { numRuns },
    );
  });

  it('change the floor by passages alone', () => {
    fc.assert(
      fc.property(tallPlan, randomSpot, randomSpot, (plan, a, b) => {
        const route = createRouter(plan).route(a, { ...b, floor: 'g' });
        if (!route.found) return;
        route.points.forEach((point, at) => {
          if (at && !point.by) assert.equal(point.floor, route.points[at - 1]!.floor);
        });
      }),
      { numRuns },
    );
  });
});
