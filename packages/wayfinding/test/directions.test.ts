/** The words: read as language, aloud, before they are changed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lintWords } from '@huiketing/model';
import { createRouter, directionsOf, noWayWords, PROFILES } from '../src/index.ts';
import type { NoRoute, Profile, Route, Target } from '../src/index.ts';
import { roundPaces, spokenNumber } from '../src/directions/numbers.ts';
import { TURNS, turnOf } from '../src/directions/heading.ts';
import { randomPlan, randomSpot } from './support/random-plan.ts';
import { numRuns } from './support/runs.ts';
import { samplePlan, smallPlan } from './support/sample.ts';

const DOOR: Target = { door: 'main' };
const SCREEN: Target = { place: 'screen-waiting' };
const router = createRouter(samplePlan());

function say(from: Target, to: Target, locale: string, profile?: Profile): string {
  return directionsOf(router, router.route(from, to, profile) as Route, locale).line;
}

type Golden = [from: Target, to: Target, zh: string, en: string, profile?: Profile];

const goldens: Golden[] = [
  [
    DOOR,
    { zone: 'reading' },
    '进门往前走，绕过接待桌，稍往左走，看见书架，就到阅读区了，大约二十五步。',
    'Come in and go straight ahead; go round the welcome table and bear left; when you see the bookshelf, you have reached the reading area: about 25 steps.',
  ],
  [
    DOOR,
    { zone: 'nursing-room' },
    '进门往前走，就到母婴室了，大约二十步。',
    'Come in and go straight ahead; you come to the nursing room: about 20 steps.',
  ],
  [
    DOOR,
    { seat: 'tea-3' },
    '进门往前走，3号茶桌就在您面前，大约十步。',
    'Come in and go straight ahead; tea table 3 is right in front of you: about 10 steps.',
  ],
  [
    DOOR,
    { seat: 'tea-3' },
    '进门往前走，3号茶桌就在您面前，大约六米。',
    'Come in and go straight ahead; tea table 3 is right in front of you: about 6 metres.',
    'step-free',
  ],
  [
    DOOR,
    { place: 'wc-2' },
    '进门往左前方走，走楼梯上二层，出了楼梯口，朝二层卫生间那边走，走到就是，大约三十五步。',
    'Come in and go ahead to your left; take the stairs up to the first floor; after the stairs, head for the toilet upstairs; it is right there: about 35 steps.',
  ],
  [
    SCREEN,
    { zone: 'nursing-room' },
    '往右前方走，绕过电梯，稍往左走，就到母婴室了，大约十五步。',
    'Go ahead to your right; go round the lift and bear left; you come to the nursing room: about 15 steps.',
  ],
  [
    { x: 3, y: 3 },
    { zone: 'heart-talk' },
    '朝谈心室的门那边走，到跟前往右转，看见谈心桌，就到谈心角了，大约十五步。',
    'Head for the door of the heart-talk room; turn right when you get there; when you see the heart-talk table, you have reached the heart-to-heart corner: about 15 steps.',
  ],
  [SCREEN, SCREEN, '等候区的屏就在这里。', 'The screen in the waiting area is right here.'],
  [{ x: 3, y: 3 }, { x: 3, y: 3 }, '您就在这里。', 'You are there already.'],
  [{ x: 3, y: 2.5 }, { zone: 'reading' }, '您已经在阅读区了。', 'You are in the reading area already.'],
  [{ x: 3, y: 4.5 }, { x: 1, y: 4.5 }, '往前走，就到了，几步路。', 'Go straight ahead; you are there: a few steps.'],
];

describe('the whole way in one sentence', () => {
  for (const [from, to, zh, en, profile] of goldens) {
    it(zh, () => {
      assert.equal(say(from, to, 'zh-CN', profile), zh);
      assert.equal(say(from, to, 'en', profile), en);
    });
  }

  it('keeps the wording rules of the house, for every way in the hall', () => {
    const { plan } = router;
    const places: Target[] = [
      ...plan.zones.map(({ code }) => ({ zone: code })),
      ...plan.seats!.map(({ code }) => ({ seat: code })),
      ...plan.places!.map(({ code }) => ({ place: code })),
    ];
    for (const from of places) {
      for (const to of places) {
        for (const profile of PROFILES) {
          const line = say(from, to, 'zh-CN', profile);
          assert.deepEqual(lintWords(line), [], line);
          assert.ok(line.length <= 120, line);
          assert.doesNotMatch(line + say(from, to, 'en', profile), /undefined|NaN|，，|\s{2}/);
        }
      }
    }
  });
});

describe('the steps', () => {
  it('say the same part by part, each with its length and place', () => {
    const { steps, metres, paces } = directionsOf(router, router.route(DOOR, { zone: 'reading' }) as Route);
    const words = ['进门往前走，大约五步。', '绕过接待桌，稍往左走，大约二十步。', '看见书架，就到阅读区了。'];
    assert.deepEqual(
      steps.map(({ text }) => text),
      words,
    );
    assert.ok(Math.abs(steps.reduce((sum, step) => sum + step.metres, 0) - metres) < 1e-9);
    assert.ok(paces > 0 && steps.every(({ at }) => at.floor === 'f1'));
  });

  it('name the lift and the floor for those who roll, and come back down', () => {
    const up = directionsOf(router, router.route(DOOR, { place: 'wc-2' }, 'step-free') as Route).steps.map(
      ({ text }) => text,
    );
    assert.ok(up.includes('坐电梯到二层。'), up.join(''));
    assert.match(up.join(''), /出了电梯，.+大约.+米/);
    assert.match(say({ place: 'wc-2' }, DOOR, 'zh-CN'), /走楼梯下到一层/);
    assert.match(say({ place: 'wc-2' }, DOOR, 'en'), /take the stairs down to the ground floor/);
    assert.match(
      say({ place: 'wc-2' }, DOOR, 'en', 'step-free'),
      /take the lift to the ground floor; out of the lift, /,
    );
  });
});

describe('passages without names', () => {
  const across = (kind: string, floor?: string) =>
    createRouter(
      smallPlan({
        floors: [
          { code: 'f', width: 10, height: 8 },
          { code: 'g', width: 10, height: 8 },
        ],
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
            code: 'p',
            kind,
            stops: [
              { x: 4, y: 4 },
              { x: 6, y: 4, ...(floor && { floor }) },
            ],
          },
        ],
      } as never),
    );

  it('are steps, a ramp or a lift on one floor, and lead up or down', () => {
    const words = (kind: string, locale: string, floor?: string): string => {
      const own = across(kind, floor);
      return directionsOf(own, own.route({ x: 2, y: 4 }, { x: 8, y: 4, ...(floor && { floor }) }) as Route, locale)
        .line;
    };
    assert.match(words('stairs', 'zh-CN'), /走几级台阶，出了楼梯口/);
    assert.match(words('ramp', 'zh-CN'), /走坡道过去，走过坡道/);
    assert.match(words('lift', 'zh-CN'), /坐一段电梯/);
    assert.match(words('ramp', 'en'), /take the ramp; after the ramp/);
    assert.match(words('stairs', 'zh-CN', 'g'), /走楼梯上楼上|走楼梯上楼/);
    assert.match(words('stairs', 'en', 'g'), /take the stairs up/);
    assert.match(words('ramp', 'en', 'g'), /take the ramp up/);
    assert.match(words('lift', 'en', 'g'), /take the lift up/);
    const own = across('lift', 'g');
    assert.match(
      directionsOf(own, own.route({ x: 8, y: 4, floor: 'g' }, { x: 2, y: 4 }) as Route, 'en').line,
      /lift down/,
    );
  });
});

describe('where there is no way', () => {
  it('says why, and where somebody helps', () => {
    const stairsOnly = createRouter(samplePlan((plan) => plan.passages.pop()));
    const none = stairsOnly.route(DOOR, { place: 'wc-2' }, 'step-free') as NoRoute;
    assert.equal(noWayWords(none), '去那里要走台阶，或者路不够宽，轮椅和婴儿车过不去。请到接待区，有人帮您。');
    assert.equal(
      noWayWords(none, 'en'),
      'The way there has steps or is too narrow for a wheelchair or a pram. Please come to the reception area; somebody will help you.',
    );
    const lost = router.route(DOOR, { zone: 'moon' }) as NoRoute;
    assert.equal(noWayWords(lost), '这张图上没有找到您要去的地方。请问一下身边的工作人员，我们陪您去。');
    assert.equal(
      noWayWords(lost, 'en'),
      'This plan does not show the place you are looking for. Please ask any of us; we will walk with you.',
    );
    for (const reason of ['no-way', 'unknown-start'] as const) {
      assert.deepEqual(lintWords(noWayWords({ found: false, profile: 'walking', reason })), []);
    }
  });
});

describe('numbers and turns', () => {
  it('are counted as people count', () => {
    assert.deepEqual([1, 2, 10, 12, 15, 20, 25, 100, 105, 110, 112, 120, 202, 1050].map(spokenNumber), [
      '一',
      '两',
      '十',
      '十二',
      '十五',
      '二十',
      '二十五',
      '一百',
      '一百零五',
      '一百一十',
      '一百一十二',
      '一百二十',
      '二百零二',
      '1050',
    ]);
    assert.deepEqual([0, 1.2, 6, 7.4, 30, 100].map(roundPaces), [1, 2, 10, 10, 50, 170]);
  });

  it('are ahead, slight, full or back', () => {
    const named = [0, -45, 45, -90, 90, 180].map((heading) => turnOf(0, heading));
    assert.deepEqual(named, [...TURNS]);
    assert.equal(turnOf(350, 10), 'ahead');
  });
});

it('any way on any plan has words, and its steps add up', () => {
  fc.assert(
    fc.property(
      randomPlan,
      randomSpot,
      randomSpot,
      fc.constantFrom(...PROFILES),
      fc.constantFrom('zh-CN', 'en'),
      (plan, a, b, profile, locale) => {
        const own = createRouter(plan);
        const route = own.route(a, b, profile);
        if (!route.found) return assert.ok(noWayWords(route, locale));
        const { line, steps, metres } = directionsOf(own, route, locale);
        assert.doesNotMatch(line, /undefined|NaN/);
        assert.ok(Math.abs(steps.reduce((sum, step) => sum + step.metres, 0) - metres) < 1e-6);
      },
    ),
    { numRuns },
  );
});
