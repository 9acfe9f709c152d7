import { expect, fixture, html } from '@open-wc/testing';
import type { Call, HallState } from '@huiketing/model';
import '../hkt-call-banner.ts';
import type { HktCallBannerElement } from '../hkt-call-banner.ts';
import { pageScope } from '../base/scope.ts';
import { turnsOf } from '../internal/call-turns.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';

const now = '2026-09-24T09:12:40+08:00';
const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const text = (element: Element): string => root(element).textContent!.replace(/\s+/g, ' ').trim();
const call = (no: string, fields: Partial<Call> = {}): Call =>
  ({ no, to: { zone: 'service' }, state: 'calling', attempt: 1, at: '2026-09-24T09:12:30+08:00', ...fields }) as Call;
const stateOf = (calls: object): HallState => ({ ...sampleState, calls }) as unknown as HallState;
const show = (state?: HallState) =>
  fixture<HktCallBannerElement>(
    html`<hkt-call-banner .state=${state} .plan=${samplePlan} now=${now}></hkt-call-banner>`,
  );

describe('hkt-call-banner', () => {
  const before = pageScope().values;
  afterEach(() =>
    pageScope().update({ ...before, plan: undefined, state: undefined, locale: 'zh-CN', claimCalls: undefined }),
  );

  it('shows the newest live call: number, zone, seat and person, with the zone’s pictogram', async () => {
    const element = await show(sampleState);
    expect(text(element)).to.equal('再请 A012 号 到办事区 3号茶桌坐 王社工等您');
    expect(root(element).querySelector('.picture svg')).not.to.equal(null);
  });

  it('speaks English', async () => {
    pageScope().update({ locale: 'en' });
    expect(text(await show(sampleState))).to.contain('Once more: number A012');
  });

  it('shows the call whose turn it is', async () => {
    const element = await show(stateOf({ z: call('Z') }));
    element.state = stateOf({ z: call('Z'), a: call('A'), b: call('B', { at: '2026-09-24T09:12:31+08:00' }) });
    await element.updateComplete;
    expect(text(element)).to.contain('请 A 号');
    expect(root(element).classList.contains('turn')).to.equal(true);
    element.state = stateOf({ z: call('Z'), b: call('B', { at: '2026-09-24T09:12:31+08:00' }) });
    await element.updateComplete;
    expect(text(element)).to.contain('请 B 号');
  });

  it('takes its turns from the hall’s ledger, and holds them as long as it is told', async () => {
    const state = stateOf({ a: call('A') });
    const due = [{ id: 'a', call: call('A') }];
    pageScope().update({ state, claimCalls: () => due.splice(0) });
    const element = await fixture<HktCallBannerElement>(html`<hkt-call-banner hold="99" now=${now}></hkt-call-banner>`);
    expect(root(element).classList.contains('turn')).to.equal(true);
    expect(turnsOf(pageScope()).least).to.equal(30_000);
    element.hold = NaN;
    await element.updateComplete;
    expect(turnsOf(pageScope()).least).to.equal(8000);
  });

  it('says kindly that nobody is called', async () => {
    expect(text(await show(stateOf({})))).to.equal('现在没有叫号，请先坐一坐，喝杯茶。');
  });

  it('sends nobody anywhere on old data', async () => {
    pageScope().update({ state: sampleState, status: { status: 'stale', stage: 2 } });
    expect(text(await show())).to.equal('叫号信息停了一会儿，请到接待区问一声，社工带您过去。');
  });
});
