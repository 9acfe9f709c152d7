import { expect, fixture, html } from '@open-wc/testing';
import type { HallState } from '@huiketing/model';
import '../hkt-queue-board.ts';
import type { HktQueueBoardElement } from '../hkt-queue-board.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { samplePlan, sampleState } from '../internal/sample-data.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const now = '2026-09-24T09:12:40+08:00';
const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const all = (element: Element, selector: string): string[] =>
  [...root(element).querySelectorAll<HTMLElement>(selector)].map(({ textContent }) =>
    textContent!.replace(/\s+/g, ' ').trim(),
  );
const call = (no: string, fields: object = {}): object => ({
  no,
  to: { zone: 'service', seat: '3号茶桌' },
  state: 'calling',
  attempt: 1,
  at: '2026-09-24T09:12:30+08:00',
  until: '2026-09-24T09:15:30+08:00',
  ...fields,
});
const stateOf = (calls: object, fields: object = {}): HallState =>
  ({ ...sampleState, calls, next: {}, ...fields }) as unknown as HallState;
const show = (state?: unknown, attributes: { rows?: number; layout?: string; at?: string } = {}) =>
  fixture<HktQueueBoardElement>(
    html`<hkt-queue-board
      .state=${state as HallState}
      .rows=${attributes.rows ?? 6}
      layout=${(attributes.layout ?? 'board') as 'board'}
      now=${attributes.at ?? now}
    ></hkt-queue-board>`,
  );

describe('hkt-queue-board', () => {
  const before = pageScope().values;
  let warnings: () => string[];

  beforeEach(() => {
    forgetWarnings();
    warnings = hearWarnings();
    pageScope().update({ plan: samplePlan });
  });
  afterEach(() => pageScope().update({ ...before, plan: undefined, state: undefined, locale: 'zh-CN' }));

  it('says who is called, where to sit and who waits there', async () => {
    const element = await show(sampleState);
    expect(all(element, '.call span')).to.deep.equal(['再请 A012 号', '到办事区 3号茶桌坐', '王社工等您', '敬老优先']);
    expect(all(element, '.serving li')).to.deep.equal(['B007 办事区 1号茶桌']);
    expect(all(element, '.next li')).to.deep.equal(['民政服务 A013 A014', '社保服务 B008']);
    expect(all(element, '.missed li')).to.deep.equal(['A011']);
    expect(warnings()).to.deep.equal([]);
  });

  it('speaks English', async () => {
    pageScope().update({ locale: 'en' });
    const element = await show(sampleState);
    expect(all(element, '.call span').slice(0, 3)).to.deep.equal([
      'Once more: number A012',
      'Please sit at: Service zone tea table 3',
      'Ms Wang is waiting for you',
    ]);
  });

  describe('rows', () => {
    const calls = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`c${at}`, call(`A${at + 1}`)]));

    it('never leave out a live call', async () => {
      for (const rows of [1, 8, 12]) expect(all(await show(stateOf(calls), { rows }), '.call')).to.have.length(20);
    });

    it('are filled with what was called before', async () => {
      const past = Object.fromEntries(
        Array.from({ length: 9 }, (_, at) => [`s${at}`, call(`S${at}`, { state: 'serving' })]),
      );
      const element = await show(stateOf({ ...past, a: call('A1') }), { rows: 4 });
      expect(all(element, '.serving li')).to.have.length(3);
    });

    it('take the usual number for one that is none', async () => {
      const past = Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [`s${at}`, call(`S${at}`, { state: 'serving' })]),
      );
      expect(all(await show(stateOf(past), { rows: NaN }), '.serving li')).to.have.length(6);
      expect(all(await show(stateOf(past), { rows: 99 }), '.serving li')).to.have.length(12);
    });
  });

  it('shows the newest call first, and the same order each time', async () => {
    const calls = {
      b: call('B'),
      a: call('A'),
      new: call('N', { at: '2026-09-24T09:12:35+08:00' }),
    };
    expect(all(await show(stateOf(calls)), '.call .no')).to.deep.equal(['请 N 号', '请 A 号', '请 B 号']);
  });

  it('calls nobody after the until of the call', async () => {
    const element = await show(stateOf({ a: call('A1') }), { at: '2026-09-24T09:15:31+08:00' });
    expect(all(element, '.call')).to.deep.equal([]);
    expect(all(element, '.missed li')).to.deep.equal(['A1']);
    expect(all(element, '.none')[0]).to.equal('现在没有叫号，请先坐一坐，喝杯茶。');
  });

  it('shows live calls only, as a strip', async () => {
    expect(all(await show(sampleState, { layout: 'strip' }), '.group')).to.deep.equal([]);
  });

  describe('stale', () => {
    const stale = async (stage: 1 | 2 | 3): Promise<HktQueueBoardElement> => {
      const asOf = Date.parse('2026-09-24T09:12:33+08:00');
      pageScope().update({ state: sampleState, status: { status: 'stale', stage, asOf } });
      return show();
    };

    it('says since when', async () => {
      const element = await stale(1);
      expect(all(element, '.age')).to.deep.equal(['信息更新于 09:12']);
      expect(root(element).classList.contains('dimmed')).to.equal(false);
    });

    it('dims the calls and names nobody next', async () => {
      const element = await stale(2);
      expect(root(element).classList.contains('dimmed')).to.equal(true);
      expect(all(element, '.next')).to.deep.equal([]);
    });

    it('sends people to the reception', async () => {
      const element = await stale(3);
      const card = root(element).querySelector('hkt-empty')!;
      expect(card.heading).to.equal('信息更新于 09:12');
      expect(card.go).to.contain('请到接待区');
    });

    it('does not concern a state that the page gives by hand', async () => {
      pageScope().update({ status: { status: 'stale', stage: 3 } });
      expect(root(await show(sampleState)).querySelector('hkt-empty')).to.equal(null);
    });
  });

  it('says where to go when there is nothing to show', async () => {
    const empty = async (status: 'idle' | 'failed'): Promise<string> => {
      pageScope().update({ status: { status } });
      return root(await show()).querySelector('hkt-empty')!.heading;
    };
    expect([await empty('idle'), await empty('failed')]).to.deep.equal(['叫号还没有开始', '叫号信息一时没取到']);
    pageScope().update({ status: { status: 'loading' } });
    expect(root(await show()).querySelector('hkt-skeleton')).not.to.equal(null);
  });

  it('tells a screen reader each new call once, in order', async () => {
    const element = await show(stateOf({ a: call('A1') }));
    const status = root(element).querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    const two = {
      a: call('A1'),
      c: call('C1', { at: '2026-09-24T09:12:38+08:00' }),
      b: call('B1', { at: '2026-09-24T09:12:36+08:00' }),
    };
    element.state = stateOf(two);
    await element.updateComplete;
    expect(status.textContent).to.equal('请 B1 号到办事区 3号茶桌坐；请 C1 号到办事区 3号茶桌坐');
    element.state = stateOf({ ...two, a: call('A1', { attempt: 2 }) });
    await element.updateComplete;
    expect(status.textContent).to.equal('请 A1 号到办事区 3号茶桌坐');
  });

  it('draws no more often than ten times a second, and always the last state', async () => {
    const element = await show(stateOf({}));
    let draws = 0;
    const observer = new MutationObserver(() => draws++);
    observer.observe(root(element), { childList: true, subtree: true, characterData: true });
    for (let at = 0; at < 50; at++) {
      element.state = stateOf({ a: call(`A${at}`) });
      await Promise.resolve();
    }
    await element.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(all(element, '.call .no')).to.deep.equal(['请 A49 号']);
    expect(draws).to.be.lessThan(3);
  });

  it('takes a layout that it does not know for a board, and says so', async () => {
    await show(sampleState, { layout: 'wheel' });
    expect(warnings()).to.deep.equal([
      'hkt-queue-board: "layout" must be board, strip, list (got "wheel"). Using board. See docs/errors/HKT-E001.md',
    ]);
  });
});
