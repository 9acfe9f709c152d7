import { expect, fixture, html } from '@open-wc/testing';
import type { HallState } from '@huiketing/model';
import '../hkt-queue-summary.ts';
import type { HktQueueSummaryElement } from '../hkt-queue-summary.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleState } from '../internal/sample-data.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const all = (element: Element, selector: string): string[] =>
  [...root(element).querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const show = (state?: unknown, quiet = '') =>
  fixture<HktQueueSummaryElement>(
    html`<hkt-queue-summary .state=${state as HallState} quiet=${quiet}></hkt-queue-summary>`,
  );

describe('hkt-queue-summary', () => {
  const before = pageScope().values;
  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ ...before, state: undefined, locale: 'zh-CN' }));

  it('says per queue how many wait and how long it may take', async () => {
    expect(all(await show(sampleState), 'li')).to.deep.equal([
      '民政服务 5 位在等 大约等 4 到 12 分钟',
      '社保服务 2 位在等 大约等 2 到 7 分钟',
      '坐下谈谈 先停一会儿',
    ]);
  });

  it('speaks English', async () => {
    pageScope().update({ locale: 'en' });
    expect(all(await show(sampleState), 'li')[0]).to.equal('Civil affairs 5 waiting about 4–12 min');
  });

  it('says no wait that is not known, and none where nobody waits', async () => {
    const queues = { a: { name: '甲', open: 'open', waiting: 3 }, b: { name: '乙', open: 'open', waiting: 0 } };
    expect(all(await show({ queues }), 'li')).to.deep.equal(['甲 3 位在等 等多久还说不准', '乙 不用等']);
  });

  it('says when it is quiet, as the hall knows it', async () => {
    const warnings = hearWarnings();
    expect(all(await show(sampleState, '14:00-16:00'), '.quiet')).to.deep.equal(['14:00–16:00 人少，这时候来最省时间']);
    expect(warnings()).to.deep.equal([]);
    expect(all(await show(sampleState, 'afternoon'), '.quiet')).to.deep.equal([]);
    expect(warnings()).to.deep.equal([
      'hkt-queue-summary: "quiet" must be like 14:00-16:00 (got "afternoon"). Saying nothing of it. See docs/errors/HKT-E001.md',
    ]);
  });

  it('drops numbers that are old, and says from when they are', async () => {
    const asOf = Date.parse('2026-09-24T09:12:33+08:00');
    pageScope().update({ state: sampleState, status: { status: 'stale', stage: 2, asOf } });
    const element = await show();
    expect(all(element, 'li')[0]).to.equal('民政服务');
    expect(all(element, '.age')).to.deep.equal(['信息更新于 09:12']);
  });

  it('shows where to go when there is nothing to say', async () => {
    expect(root(await show()).querySelector('hkt-empty')!.heading).to.equal('叫号还没有开始');
    pageScope().update({ status: { status: 'failed' } });
    expect(root(await show()).querySelector('hkt-empty')!.heading).to.equal('叫号信息一时没取到');
    pageScope().update({ status: { status: 'loading' } });
    expect(root(await show()).querySelector('hkt-skeleton')).not.to.equal(null);
  });
});
