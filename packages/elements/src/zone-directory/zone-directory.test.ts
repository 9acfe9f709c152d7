import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { wallScreen } from '@huiketing/identity/signage';
import type { HallState, Plan } from '@huiketing/model';
import '../hkt-zone-directory.ts';
import type { HktZoneDirectoryElement } from '../hkt-zone-directory.ts';
import type { HktZoneSelectEvent } from './zone-directory.events.ts';
import { zoneLive } from './zone-live.ts';
import type { Clock } from '../base/clock.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const root = (element: HktZoneDirectoryElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const all = (element: HktZoneDirectoryElement, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const show = (plan: unknown, state?: unknown, selectable = false): Promise<HktZoneDirectoryElement> =>
  fixture(
    html`<hkt-zone-directory
      .plan=${plan as Plan}
      .state=${state as HallState}
      ?selectable=${selectable}
    ></hkt-zone-directory>`,
  );
const stateOf = (queues: object[], staff: object[] = []): HallState =>
  ({ queues: { ...queues }, staff: { ...staff } }) as unknown as HallState;

describe('hkt-zone-directory', () => {
  const before = pageScope().values;

  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ ...before, plan: undefined, state: undefined }));

  it('lists the core zones with their numbers, then the features', async () => {
    const element = await show(samplePlan);
    expect(all(element, 'h2').map(text)).to.deep.equal(['8 大功能区域', '10 个特色服务区域']);
    expect(all(element, '.core h3').map(text)[0]).to.equal('1 接待');
    expect(all(element, '.feature h3').map(text)[0]).to.equal('能量补给站');
    expect(all(element, '.core .picture svg')).to.have.length(8);
  });

  it('says what a zone is and what it is for', async () => {
    const element = await show(samplePlan);
    expect(all(element, '.core:first-child .words > p').map(text)).to.deep.equal(['进门有人迎，先坐下，再说事。']);
    expect(all(element, '.core:first-child .uses li').map(text)).to.deep.equal([
      '到访登记',
      '问路与引导',
      '领取排队号',
    ]);
  });

  it('speaks English without the notes that a hall has only in Chinese', async () => {
    pageScope().update({ locale: 'en' });
    const element = await show(samplePlan);
    expect(all(element, '.core h3').map(text)[0]).to.equal('1 Reception');
    expect(all(element, '.uses')).to.have.length(0);
  });

  it('says on a wall what can be read from afar: names and a few words', async () => {
    const { face } = pageScope();
    const queues = [{ zone: 'service', open: 'open', waiting: 7 }];
    const staff = [{ zone: 'reception', state: 'free' }];
    const element = await show(samplePlan, stateOf(queues, staff));
    expect(text(all(element, '.live')[1])).to.match(/^正在忙.* 7 位在等$/);
    face.prefer({ signage: wallScreen({ diagonal: 55, distance: 5, width: 1920, height: 1080 }) });
    await element.updateComplete;
    expect(all(element, '.live').map(text)).to.deep.equal(['有空，请坐', '7 位在等']);
    expect(all(element, '.words > p:not(.live), .uses')).to.have.length(0);
    expect(parseFloat(getComputedStyle(all(element, 'h3')[0]!).fontSize)).to.be.at.least(44);
    face.prefer({ signage: undefined });
    await element.updateComplete;
    expect(all(element, '.uses')).to.not.have.length(0);
  });

  describe('pages on a wall', () => {
    const { face } = pageScope();
    let time = 0;
    let ticks = new Set<() => void>();
    const clock: Clock = {
      now: () => time,
      every: (_unit, tick) => {
        ticks.add(tick);
        return () => void ticks.delete(tick);
      },
    };

    beforeEach(() => {
      time = 0;
      ticks = new Set();
      pageScope().update({ clock });
      face.prefer({ signage: wallScreen({ diagonal: 55, distance: 5, width: 1920, height: 1080 }) });
    });
    afterEach(() => {
      face.prefer({ signage: undefined });
      pageScope().update({ clock: undefined });
    });

    const hang = async (height: string, plan: Plan = samplePlan): Promise<HktZoneDirectoryElement> => {
      const box = await fixture<HTMLElement>(html`
        <div style="width: 1200px; height: ${height}">
          <hkt-zone-directory style="height: 100%" .plan=${plan}></hkt-zone-directory>
        </div>
      `);
      return settle(box.querySelector('hkt-zone-directory')!);
    };
    const settle = async (element: HktZoneDirectoryElement): Promise<HktZoneDirectoryElement> => {
      for (let i = 0; i < 4; i++) await element.updateComplete;
      for (const list of all(element, 'ul')) list.getAnimations().forEach((moving) => moving.finish());
      return element;
    };
    const pass = async (element: HktZoneDirectoryElement, seconds: number): Promise<void> => {
      for (let i = 0; i < seconds; i++) {
        time += 1000;
        ticks.forEach((tick) => tick());
      }
      await settle(element);
    };
    const shown = (element: HktZoneDirectoryElement): string[] =>
      all(element, 'li, h2')
        .filter((part) => part.getClientRects().length)
        .map(text);
    const turn = (element: HktZoneDirectoryElement): HTMLElement => all(element, '.turn')[0]!;

    it('are not needed where all fits, or where the box grows', async () => {
      for (const height of ['4000px', 'auto']) {
        const element = await hang(height);
        expect(shown(element)).to.have.length(20);
        expect(turn(element)).to.equal(undefined);
      }
    });

    it('show each zone once, nothing beyond the box, and say how many they are', async () => {
      const element = await hang('900px');
      expect(text(turn(element))).to.equal('1/2');
      const seen: string[] = [];
      for (let page = 0; page < 2; page++) {
        expect(root(element).offsetHeight).to.be.at.most(900);
        seen.push(...shown(element));
        await pass(element, 20);
      }
      expect(seen.filter((words) => /区域$/.test(words))).to.deep.equal(['8 大功能区域', '10 个特色服务区域']);
      expect(seen).to.have.length(20);
      expect(new Set(seen).size).to.equal(20);
      expect(text(turn(element))).to.equal('1/2');
    });

    it('are as even as they come', async () => {
      const element = await hang('500px');
      const count = Number(text(turn(element)).split('/')[1]);
      expect(count).to.be.above(2);
      const sizes: number[] = [];
      for (let page = 0; page < count; page++) {
        sizes.push(shown(element).length);
        await pass(element, 20);
      }
      expect(Math.max(...sizes) - Math.min(...sizes)).to.be.at.most(2);
    });

    it('hold one zone at least, however small the box', async () => {
      const element = await hang('10px');
      expect(text(turn(element))).to.equal('1/18');
      expect(shown(element)).to.have.length(2);
    });

    it('turn slowly, and not under a finger, a moving mouse or the focus', async () => {
      const element = await hang('900px');
      await pass(element, 19);
      expect(text(turn(element))).to.equal('1/2');
      const events: [Event, Event][] = [
        [
          new PointerEvent('pointerenter', { pointerType: 'touch' }),
          new PointerEvent('pointerleave', { pointerType: 'touch' }),
        ],
        [
          new PointerEvent('pointermove', { pointerType: 'mouse' }),
          new PointerEvent('pointerleave', { pointerType: 'mouse' }),
        ],
        [new FocusEvent('focusin'), new FocusEvent('focusout')],
      ];
      for (const [come, go] of events) {
        element.dispatchEvent(come);
        await pass(element, 60);
        expect(text(turn(element))).to.equal('1/2');
        element.dispatchEvent(go);
        await pass(element, 19);
        expect(text(turn(element))).to.equal('1/2');
      }
      await pass(element, 1);
      expect(text(turn(element))).to.equal('2/2');
    });

    it('go on under a mouse that was left lying', async () => {
      const element = await hang('900px');
      element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      await pass(element, 120);
      expect(text(turn(element))).to.equal('1/2');
      await pass(element, 20);
      expect(text(turn(element))).to.equal('2/2');
    });

    it('turn by a tap, and then stay twice as long', async () => {
      const element = await hang('900px');
      expect(turn(element)).to.have.attribute('aria-label', '1/2 页，看下一页');
      turn(element).click();
      await settle(element);
      expect(text(turn(element))).to.equal('2/2');
      await pass(element, 39);
      expect(text(turn(element))).to.equal('2/2');
      await pass(element, 1);
      expect(text(turn(element))).to.equal('1/2');
    });

    it('keep the place when the box changes, and are gone when it leaves the wall', async () => {
      const element = await hang('900px');
      await pass(element, 20);
      element.parentElement!.style.height = '500px';
      element.requestUpdate();
      await settle(element);
      expect(shown(element)[1]).to.equal('能量补给站');
      face.prefer({ signage: undefined });
      await settle(element);
      expect(turn(element)).to.equal(undefined);
      expect(all(element, '.core, .feature').filter(({ hidden }) => hidden)).to.have.length(0);
      expect(ticks.size).to.equal(0);
    });

    it('watch nothing once the element is away', async () => {
      const element = await hang('900px');
      expect(ticks.size).to.equal(1);
      element.remove();
      await settle(element);
      expect(ticks.size).to.equal(0);
    });

    it('are accessible', async () => {
      await expect(await hang('900px')).to.be.accessible();
    });
  });

  describe('plan', () => {
    it('comes from the hall around', async () => {
      pageScope().update({ plan: samplePlan });
      const element = await fixture<HktZoneDirectoryElement>(html`<hkt-zone-directory></hkt-zone-directory>`);
      expect(all(element, 'h3')).to.have.length(18);
    });

    it('comes from a JSON child: a plan or a list of zones', async () => {
      for (const data of [samplePlan, samplePlan.zones]) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify(data);
        const element = await fixture<HktZoneDirectoryElement>(
          html`<hkt-zone-directory>${script}</hkt-zone-directory>`,
        );
        expect(all(element, 'h3')).to.have.length(18);
      }
    });

    it('may hold kinds and pictograms that nobody knows, without a word', async () => {
      const warnings = hearWarnings();
      const element = await show({ zones: [{ code: 'x', zh: '云台', kind: 'sky', icon: 'cloud' }] });
      expect(text(root(element).querySelector('.feature h3'))).to.equal('云台');
      expect(root(element).querySelector('.picture svg')).to.be.ok;
      expect(warnings()).to.deep.equal([]);
    });

    it('may be of a wrong shape without harm', async () => {
      for (const wrong of [{}, { zones: 7 }, 'x', { zones: [null, 3, { zh: {}, desc: [], uses: [1, {}], no: 'x' }] }]) {
        const element = await show(wrong, { queues: [null, 4], staff: 'x' });
        expect(root(element).textContent).not.to.match(/object|undefined|null|NaN/);
      }
    });
  });

  describe('state', () => {
    it('says in words how it is in a zone', async () => {
      const element = await show(samplePlan, sampleState);
      expect(all(element, '.live').map(text)).to.deep.equal([
        '现在有空，请坐',
        '正在忙，请先坐一坐 · 7 位在等',
        '先停一会儿，请到接待区坐',
      ]);
    });

    it('never sends people from reception to reception', async () => {
      const element = await show(samplePlan, stateOf([], [{ zone: 'reception', state: 'away' }]));
      expect(all(element, '.live').map(text)).to.deep.equal(['社工马上回来，请先坐']);
    });

    it('of a zone that the plan lacks is told to the developer', async () => {
      const warnings = hearWarnings();
      await show(samplePlan, sampleState);
      await show({ zones: [] }, stateOf([{ zone: 'moon' }]));
      expect(warnings()).to.deep.equal([]);
      await show(samplePlan, stateOf([{ zone: 'moon' }, null as never], [{ zone: 'mars' }, { zone: 'rest' }, {}]));
      expect(warnings()).to.deep.equal([
        'hkt-zone-directory: the state speaks of zones that the plan lacks: moon, mars. Not showing them. See docs/errors/HKT-E011.md',
      ]);
    });

    it('comes from the hall around, with its age while it is a little old', async () => {
      const asOf = Date.parse('2026-09-24T09:12:33+08:00');
      pageScope().update({ state: sampleState, status: { status: 'stale', stage: 1, asOf } });
      const element = await show(samplePlan);
      expect(all(element, '.live')).to.have.length(3);
      expect(text(root(element).querySelector('.age'))).to.equal('信息更新于 09:12');
    });

    it('is not shown once it is too old', async () => {
      pageScope().update({ state: sampleState, status: { status: 'stale', stage: 2, asOf: 0 } });
      const element = await show(samplePlan);
      expect(all(element, '.live, .age')).to.have.length(0);
      expect(all(element, 'h3')).to.have.length(18);
    });
  });

  describe('zoneLive', () => {
    const zone = 'service';
    const cases: [string, object[], object[], string | undefined][] = [
      ['nothing is known', [], [], undefined],
      ['another zone is spoken of', [{ zone: 'rest', open: 'open' }], [], undefined],
      ['every queue is closed', [{ zone, open: 'closed' }], [{ zone, state: 'free' }], 'closed'],
      [
        'a queue is suspended and none open',
        [
          { zone, open: 'closed' },
          { zone, open: 'suspended' },
        ],
        [],
        'paused',
      ],
      [
        'somebody is free',
        [{ zone, open: 'open', waiting: 3 }],
        [
          { zone, state: 'busy' },
          { zone, state: 'free' },
        ],
        'free',
      ],
      [
        'all are at work',
        [],
        [
          { zone, state: 'busy' },
          { zone, state: 'away' },
        ],
        'busy',
      ],
      ['all are away', [], [{ zone, state: 'away' }], 'away'],
      ['people wait and nobody is named', [{ zone, open: 'open', waiting: 2 }], [], 'busy'],
      ['nobody waits', [{ zone, open: 'open', waiting: 0 }], [{ zone }], 'free'],
    ];
    for (const [when, queues, staff, expected] of cases) {
      it(`is ${expected ?? 'silent'} when ${when}`, () => {
        expect(zoneLive(stateOf(queues, staff), zone)?.state).to.equal(expected);
      });
    }
  });

  describe('states', () => {
    const bare = (): Promise<HktZoneDirectoryElement> => fixture(html`<hkt-zone-directory></hkt-zone-directory>`);
    const heading = (element: HktZoneDirectoryElement): string | null | undefined =>
      root(element).querySelector('hkt-empty')?.getAttribute('heading');

    it('says that no zones are listed', async () => {
      expect(heading(await bare())).to.equal('功能区还没有登记');
    });

    it('shows that they are coming while the hall loads', async () => {
      pageScope().update({ status: { status: 'loading' } });
      expect(root(await bare()).querySelector('hkt-skeleton')).to.be.ok;
    });

    it('says that the hall can not be reached', async () => {
      pageScope().update({ status: { status: 'failed' } });
      expect(heading(await bare())).to.equal('功能区一时没取到');
    });
  });

  describe('events', () => {
    it('has nothing to press by default', async () => {
      expect(all(await show(samplePlan), 'button')).to.have.length(0);
    });

    it('reports the zone that a person chose', async () => {
      const element = await show(samplePlan, undefined, true);
      setTimeout(() => all(element, '.choose')[3]!.click());
      const { zone } = (await oneEvent(element, 'hkt-zone-select')) as HktZoneSelectEvent;
      expect(zone).to.equal(samplePlan.zones[3]);
    });
  });

  it('is accessible, also where zones can be chosen', async () => {
    await expect(await show(samplePlan, sampleState)).to.be.accessible();
    await expect(await show(samplePlan, sampleState, true)).to.be.accessible();
  });
});
