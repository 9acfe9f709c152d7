/** The sample hall, and small plans drawn for one question each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRouter } from '../src/index.ts';
import type { NoRoute, Profile, Route, Target } from '../src/index.ts';
import { samplePlan, smallPlan } from './support/sample.ts';

const DOOR: Target = { door: 'main' };

function go(plan: ReturnType<typeof samplePlan>, from: Target, to: Target, profile?: Profile): Route {
  const route = createRouter(plan).route(from, to, profile);
  assert.ok(route.found, (route as NoRoute).reason);
  return route;
}

const rides = ({ points }: Route): string[] => points.flatMap(({ by }) => (by ? [by.code] : []));

describe('routes in the sample hall', () => {
  const plan = samplePlan();
  const router = createRouter(plan);

  it('lead step-free from the door to every zone, seat and place', () => {
    const targets: Target[] = [
      ...plan.zones.map(({ code }) => ({ zone: code })),
      ...plan.seats!.map(({ code }) => ({ seat: code })),
      ...plan.places!.map(({ code }) => ({ place: code })),
    ];
    for (const to of targets) {
      const route = router.route(DOOR, to, 'step-free');
      assert.ok(route.found, JSON.stringify(to));
      assert.ok(!rides(route).includes('stairs'), JSON.stringify(to));
    }
  });

  it('end a step behind the open border of a zone', () => {
    const { points } = go(plan, DOOR, { zone: 'reading' });
    const { x, y } = points[points.length - 1]!;
    assert.ok(x < 6 && y < 5 && y > 3.5, `${x}, ${y}`);
  });

  it('start in a zone that holds its end, and go nowhere when they are the same place', () => {
    assert.ok(go(plan, { x: 1, y: 3 }, { zone: 'reading' }).metres > 0);
    const same = go(plan, { x: 8, y: 11 }, { x: 8, y: 11 });
    assert.equal(same.metres, 0);
    assert.equal(same.points.length, 1);
  });

  it('find the nearest of a kind', () => {
    const near = go(plan, { x: 3, y: 9 }, { nearest: 'wc' });
    assert.deepEqual(near.to.target, { place: 'wc-1' });
    assert.deepEqual(go(plan, { floor: 'f2', x: 2, y: 8 }, { nearest: 'wc' }).to.target, { place: 'wc-2' });
  });

  it('go upstairs by the stairs on foot, and by lift where steps are no way', () => {
    const [from, to]: Target[] = [
      { x: 4.5, y: 9.6 },
      { floor: 'f2', x: 3, y: 11 },
    ];
    assert.deepEqual(rides(go(plan, from!, to!)), ['stairs']);
    const rolled = go(plan, from!, to!, 'step-free');
    assert.deepEqual(rides(rolled), ['lift']);
    assert.deepEqual([...new Set(rolled.points.map(({ floor }) => floor))], ['f1', 'f2']);
    assert.deepEqual(rides(go(plan, from!, to!, 'pram')), ['lift']);
  });

  it('keep to walls and turn less for those who see little', () => {
    const [plain, led] = [go(plan, DOOR, { zone: 'rest' }), go(plan, DOOR, { zone: 'rest' }, 'low-vision')];
    assert.ok(led.points.length <= plain.points.length && led.metres > plain.metres);
  });

  it('say what they do not know', () => {
    const reason = (from: Target, to: Target): string => (router.route(from, to) as NoRoute).reason;
    assert.equal(reason({ door: 'none' }, { zone: 'rest' }), 'unknown-start');
    assert.equal(reason(DOOR, { zone: 'moon' }), 'unknown-target');
    assert.equal(reason(DOOR, { seat: 'moon' }), 'unknown-target');
    assert.equal(reason(DOOR, { floor: 'f9', x: 1, y: 1 }), 'no-way');
  });

  it('without a lift: say that there is no step-free way, and where somebody helps', () => {
    const stairsOnly = samplePlan((document) => document.passages.pop());
    const route = createRouter(stairsOnly).route(DOOR, { place: 'wc-2' }, 'step-free') as NoRoute;
    assert.equal(route.reason, 'no-step-free-way');
    assert.deepEqual(route.help!.to.target, { zone: 'reception' });
    assert.equal(route.help!.profile, 'step-free');
    assert.ok(createRouter(stairsOnly).route(DOOR, { place: 'wc-2' }).found);
  });
});

describe('what is wide and flat enough', () => {
  const room = (width: number) =>
    smallPlan({
      walls: [
        {
          points: [
            { x: 5, y: 0 },
            { x: 5, y: 8 },
          ],
        },
      ],
      doors: [{ code: 'd', kind: 'inner', x: 5, y: 4, width }],
    } as never);
  const [left, right] = [
    { x: 2, y: 2 },
    { x: 8, y: 6 },
  ];

  it('is a door of 0.9 m for a wheelchair, and none of 0.85 m', () => {
    assert.ok(createRouter(room(0.9)).route(left, right, 'step-free').found);
    assert.equal((createRouter(room(0.85)).route(left, right, 'step-free') as NoRoute).reason, 'no-step-free-way');
    assert.ok(createRouter(room(0.85)).route(left, right, 'pram').found);
  });

  const ramp = (more: object) =>
    smallPlan({
      walls: [
        {
          points: [
            { x: 5, y: 0 },
            { x: 5, y: 8 },
          ],
        },
      ],
      passages: [
        {
          code: 'r',
          kind: 'ramp',
          stops: [
            { x: 4, y: 4 },
            { x: 6, y: 4 },
          ],
          ...more,
        },
      ],
    } as never);

  it('is a ramp of 1:12 and 0.9 m; what the plan does not say is not trusted', () => {
    const rolls = (more: object, profile: Profile = 'step-free'): boolean =>
      createRouter(ramp(more)).route(left, right, profile).found;
    assert.ok(rolls({ slope: 0.0833, width: 0.9 }));
    assert.ok(!rolls({ slope: 0.1, width: 0.9 }));
    assert.ok(rolls({ slope: 0.1, width: 0.9 }, 'pram'));
    assert.ok(!rolls({ slope: 0.05, width: 0.8 }));
    assert.ok(!rolls({ slope: 0.05 }));
    assert.ok(!rolls({ width: 1 }));
    assert.ok(rolls({}, 'walking'));
  });

  it('counts a ramp by its length, and stops that lie nowhere not at all', () => {
    const route = go(ramp({ length: 6 }) as never, left, right);
    assert.ok(route.metres > 8);
    assert.equal(
      createRouter(
        ramp({
          stops: [
            { x: 4, y: 4 },
            { floor: 'x', x: 6, y: 4 },
          ],
        }),
      ).route(left, right).found,
      false,
    );
  });
});

describe('shapes', () => {
  const u = [
    [2, 2],
    [8, 2],
    [8, 6],
    [6, 6],
    [6, 4],
    [4, 4],
    [4, 6],
    [2, 6],
  ].map(([x, y]) => ({ x, y }));

  it('may be hollow: a way leads into a U and round it', () => {
    const plan = smallPlan({ obstacles: [{ x: 2, y: 2, width: 6, height: 4, outline: u }] } as never);
    assert.ok(go(plan, { x: 1, y: 7 }, { x: 5, y: 5 }).metres > 4.4);
    assert.ok(go(plan, { x: 5, y: 1 }, { x: 5, y: 7 }).metres > 8);
  });

  it('may be the floor itself, and a floor without a size has no border', () => {
    const floor = smallPlan({ floors: [{ code: 'f', outline: u }] } as never);
    assert.ok(go(floor, { x: 3, y: 5 }, { x: 7, y: 5 }).metres > 4);
    assert.ok(go(smallPlan({ floors: undefined } as never), { x: 1, y: 1 }, { x: 100, y: 1 }).metres === 99);
  });

  it('that cross themselves or have no area break nothing', () => {
    const bow = [
      [2, 2],
      [6, 6],
      [6, 2],
      [2, 6],
      [4, 7],
    ].map(([x, y]) => ({ x, y }));
    const flat = [
      [2, 2],
      [2, 2],
      [2, 2],
    ].map(([x, y]) => ({ x, y }));
    const obstacles = [bow, flat].map((outline) => ({ x: 2, y: 2, width: 4, height: 5, outline }));
    assert.ok(go(smallPlan({ obstacles } as never), { x: 0.5, y: 4 }, { x: 9, y: 4 }).metres >= 8.5);
  });

  it('a zone may have a shape of its own', () => {
    const zones = [{ no: 1, code: 'z', zh: '区', kind: 'core', area: { x: 2, y: 2, width: 6, height: 4, outline: u } }];
    const route = go(smallPlan({ zones } as never), { x: 5, y: 7.5 }, { zone: 'z' });
    assert.ok(route.points.length >= 1);
    assert.equal(
      createRouter(smallPlan({ zones: [{ ...zones[0], area: undefined }] } as never)).route(
        { x: 1, y: 1 },
        { zone: 'z' },
      ).found,
      false,
    );
  });
});
