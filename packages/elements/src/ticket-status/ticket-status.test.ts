import { expect, fixture, html } from '@open-wc/testing';
import type { Call, HallState } from '@huiketing/model';
import '../hkt-ticket-status.ts';
import type { HktTicketStatusElement } from '../hkt-ticket-status.ts';
import { pageScope } from '../base/scope.ts';
import type { HktTicketTurnEvent } from './ticket-status.events.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

const now = '2026-09-24T09:12:40+08:00';
const text = (element: Element): string =>
  element.shadowRoot!.querySelector('.root')!.textContent!.replace(/\s+/g, ' ').trim();
const show = (number: string, state: HallState | undefined = sampleState) =>
  fixture<HktTicketStatusElement>(
    html`<hkt-ticket-status .state=${state} .plan=${samplePlan} number=${number} now=${now}></hkt-ticket-status>`,
  );
const withCall = (fields: Partial<Call>): HallState =>
  ({
    ...sampleState,
    next: {},
    calls: { a: { no: 'A1', to: { zone: 'service' }, attempt: 1, at: now, ...fields } },
  }) as unknown as HallState;

describe('hkt-ticket-status', () => {
  const before = pageScope().values;
  const { vibrate } = navigator;
  let buzzes: unknown[];

  beforeEach(() => {
    buzzes = [];
    Object.defineProperty(navigator, 'vibrate', { value: (what: unknown) => buzzes.push(what), configurable: true });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
    pageScope().update({ ...before, state: undefined, plan: undefined, locale: 'zh-CN' });
  });

  it('says that it is your turn, where to sit and who waits', async () => {
    expect(text(await show('A012'))).to.equal('A012 号 轮到您了 到办事区 3号茶桌坐 王社工等您');
  });

  it('takes the number in any writing', async () => {
    expect(text(await show(' ａ０12 '))).to.contain('轮到您了');
  });

  it('says how many are before you and how long it may take', async () => {
    expect(text(await show('A014'))).to.equal(
      'A014 号 前面还有 1 位 还没轮到您，请先坐一坐，喝杯茶 民政服务 大约等 4 到 12 分钟',
    );
    expect(text(await show('A013'))).to.contain('下一位就是您');
  });

  it('says what to do when you missed it, also when the call ran out', async () => {
    expect(text(await show('A011'))).to.contain('刚才叫到您了 没听到也不要紧');
    expect(text(await show('A1', withCall({ state: 'calling', until: '2026-09-24T09:12:39+08:00' })))).to.contain(
      '刚才叫到您了',
    );
  });

  const stages = {
    arrived: '看到您来了',
    serving: '正在给您办',
    done: '办好了',
    cancelled: '不用了',
    moved: '换了个地方',
  };
  for (const [state, words] of Object.entries(stages)) {
    it(`knows ${state}`, async () => {
      expect(text(await show('A1', withCall({ state: state as Call['state'] })))).to.contain(words);
    });
  }

  it('tells a number that is none from one that is not there', async () => {
    expect(text(await show('Z9'))).to.equal('Z9 号 没找到这个号 请看看号对不对，或者到接待区问一声。');
    expect(text(await show(' '))).to.equal('还没有号。请到接待区取一个。');
  });

  it('says that a queue is paused', async () => {
    const queues = { q: { name: '甲', open: 'suspended' } };
    const state = { queues, next: { q: ['A1'] } } as unknown as HallState;
    expect(text(await show('A1', state))).to.contain('先停一会儿，您的号还在');
  });

  it('speaks English', async () => {
    pageScope().update({ locale: 'en' });
    expect(text(await show('A012'))).to.contain('Number A012 It’s your turn');
  });

  it('buzzes and tells the page once per attempt', async () => {
    const element = await show('A1', withCall({ state: 'serving' }));
    const turns: string[] = [];
    element.addEventListener('hkt-ticket-turn', ({ number }: HktTicketTurnEvent) => turns.push(number));
    for (const attempt of [1, 1, 2]) {
      element.state = withCall({ state: 'calling', attempt });
      await element.updateComplete;
    }
    expect(turns).to.deep.equal(['A1', 'A1']);
    expect(buzzes).to.have.length(2);
  });

  it('survives a phone that cannot buzz', async () => {
    Object.defineProperty(navigator, 'vibrate', {
      value: () => {
        throw new Error('no');
      },
      configurable: true,
    });
    expect(text(await show('A012'))).to.contain('轮到您了');
  });

  it('holds nobody back by old data', async () => {
    const asOf = Date.parse('2026-09-24T09:12:33+08:00');
    pageScope().update({ state: sampleState, status: { status: 'stale', stage: 2, asOf } });
    const element = await fixture(html`<hkt-ticket-status number="A012" now=${now}></hkt-ticket-status>`);
    expect(text(element)).to.equal('A012 号 叫号信息停了一会儿，请到接待区问一声，社工带您过去。 信息更新于 09:12');
    expect(buzzes).to.deep.equal([]);
  });
});
