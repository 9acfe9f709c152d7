/** What a plan can have wrong, one change of the sample hall at a time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lintWords } from '@huiketing/model';
import { checkPlan, PLAN_PROBLEMS } from '../src/index.ts';
import type { PlanProblem } from '../src/index.ts';
import { randomPlan } from './support/random-plan.ts';
import { numRuns } from './support/runs.ts';
import { samplePlan, smallPlan } from './support/sample.ts';

const one = (list: { code: string }[], code: string): any => list.find((each) => each.code === code);

type Case = [code: PlanProblem['code'], path: string, change: (plan: any) => void];

const cases: Case[] = [
  ['no-entrance', 'doors', (plan) => plan.doors.shift()],
  ['unknown-floor', 'places.0', (plan) => (plan.places[0].floor = 'f9')],
  ['unknown-zone', 'seats.0', (plan) => (plan.seats[0].zone = 'moon')],
  ['off-the-floor', 'places.9', (plan) => Object.assign(plan.places[9], { x: 30 })],
  ['zone-without-area', 'zones.5', (plan) => delete plan.zones[5].area],
  ['zones-overlap', 'zones.5', (plan) => (plan.zones[4].area.x -= 1)],
  ['seat-outside-zone', 'seats.1', (plan) => (plan.seats[1].x = 16)],
  ['seat-outside-zone', 'seats.0', (plan) => (one(plan.zones, 'service').area.floor = 'f2')],
  ['door-without-wall', 'doors.1', (plan) => (plan.doors[1].y = 8)],
  ['door-without-wall', 'doors.0', (plan) => (plan.doors[0].y = 14)],
  [
    'door-leads-nowhere',
    'doors.1',
    (plan) => plan.obstacles.push({ floor: 'f1', x: 10.2, y: 4.2, width: 1.6, height: 0.5 }),
  ],
  ['passage-leads-nowhere', 'passages.1', (plan) => plan.passages[1].stops.pop()],
  ['passage-leads-nowhere', 'passages.1', (plan) => (plan.passages[1].stops = [])],
  ['unmeasured', 'passages.1', (plan) => delete plan.passages[1].width],
  ['unmeasured', 'passages.1', (plan) => (plan.passages[1].kind = 'ramp')],
  ['label-missing', 'zones.2', (plan) => delete plan.zones[2].en],
  ['label-missing', 'seats.2', (plan) => delete plan.seats[2].name],
  ['unreachable', 'zones.17', (plan) => plan.doors.splice(1, 1)],
  ['unreachable', 'places.4', (plan) => (plan.passages = [])],
  ['no-step-free-way', 'places.4', (plan) => plan.passages.pop()],
  ['no-step-free-way', 'zones.17', (plan) => (plan.doors[1].width = 0.8)],
];

describe('checkPlan', () => {
  it('finds nothing in the sample hall', () => assert.deepEqual(checkPlan(samplePlan()), []));

  for (const [code, path, change] of cases) {
    it(`finds ${code} at ${path}, and says how to mend it`, () => {
      const found = checkPlan(samplePlan(change)).filter((each) => each.code === code);
      const there = found.find((each) => each.path.join('.') === path);
      assert.ok(there, JSON.stringify(found));
      assert.ok(there.cause.zh && there.cause.en && there.mend.zh && there.mend.en);
      assert.deepEqual(lintWords(there.cause.zh + there.mend.zh), []);
    });
  }

  it('knows no other problem', () => {
    assert.deepEqual([...new Set(cases.map(([code]) => code))].sort(), [...PLAN_PROBLEMS].sort());
  });

  it('measures the overlap of shapes of any kind', () => {
    const hollow = [
      [0, 0],
      [6, 0],
      [6, 2],
      [2, 2],
      [2, 6],
      [0, 6],
    ].map(([x, y]) => ({ x, y }));
    const zone = (code: string, area: object): object => ({ no: 1, code, zh: code, en: code, kind: 'core', area });
    const box = { x: 0, y: 0, width: 6, height: 6 };
    const plan = smallPlan({
      zones: [zone('a', { ...box, outline: hollow }), zone('b', { x: 1, y: 1, width: 4, height: 4 })],
    } as never);
    const overlap = checkPlan(plan).find(({ code }) => code === 'zones-overlap');
    assert.match(overlap!.cause.en, /by 7\.0 m²/);
    const apart = smallPlan({
      zones: [zone('a', { ...box, outline: hollow }), zone('b', { x: 2, y: 2, width: 4, height: 4 })],
    } as never);
    assert.ok(!checkPlan(apart).some(({ code }) => code === 'zones-overlap'));
  });

  it('answers any plan', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const { code } of checkPlan(plan)) assert.ok(PLAN_PROBLEMS.includes(code));
      }),
      { numRuns },
    );
  });
});
