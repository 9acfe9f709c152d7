import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-header.ts';
import type { HktHeaderElement } from '../hkt-header.ts';
import { pageScope } from '../base/scope.ts';
import { hallTime } from '../internal/hall-time.ts';
import { hoursToday } from './hours-today.ts';

const find = (element: HktHeaderElement, what: string): HTMLElement | null => element.shadowRoot!.querySelector(what);
const says = (element: HktHeaderElement): string =>
  find(element, '.hours')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const frames = async (): Promise<void> => {
  for (let count = 0; count < 3; count++) await new Promise((done) => requestAnimationFrame(done));
};

const hours = {
  regular: [
    { days: [1, 2, 3, 4, 5], from: '13:30', to: '17:30' },
    { days: [1, 2, 3, 4, 5], from: '08:30', to: '12:00' },
  ],
  extended: [{ days: [4], from: '17:30', to: '20:00' }],
  exceptions: [
    { date: '2026-10-01', closed: true },
    { date: '2026-10-10', closed: false, from: '09:00', to: '16:00' },
  ],
};
const hall = { community: '丽都社区', hours, phone: '0416-0000000' } as never;

describe('hoursToday', () => {
  const on = (day: string): ReturnType<typeof hoursToday> =>
    hoursToday(hours, hallTime(Date.parse(`${day}T10:00:00+08:00`)));

  it('puts the stretches of a day in order', () => {
    expect(on('2026-09-23').regular).to.deep.equal(['08:30–12:00', '13:30–17:30']);
  });
  it('knows the extended hours of a day', () => {
    expect(on('2026-09-24').extended).to.deep.equal(['17:30–20:00']);
    expect(on('2026-09-23').extended).to.deep.equal([]);
  });
  it('is closed on a day without hours, Sunday too', () => {
    expect(on('2026-09-27')).to.deep.equal({ regular: [], extended: [] });
  });
  it('lets a date differ', () => {
    expect(on('2026-10-01').regular).to.deep.equal([]);
    expect(on('2026-10-10').regular).to.deep.equal(['09:00–16:00']);
  });
});

describe('hkt-header', () => {
  afterEach(() => pageScope().update({ hall: undefined, locale: 'zh-CN' }));

  it('is the lockup and 长辈版 by default', async () => {
    const element = await fixture<HktHeaderElement>(html`<hkt-header></hkt-header>`);
    expect(find(element, 'hkt-lockup')).not.to.equal(null);
    expect(find(element, 'hkt-elder-switch')).not.to.equal(null);
    expect(find(element, '.hours')).to.equal(null);
  });

  it('hands its names to the lockup', async () => {
    const element = await fixture<HktHeaderElement>(
      html`<hkt-header community="丽都社区" second-line="便民服务站"></hkt-header>`,
    );
    expect(find(element, 'hkt-lockup')).to.have.property('community', '丽都社区');
    expect(find(element, 'hkt-lockup')).to.have.property('secondLine', '便民服务站');
  });

  it('shows the hours it was given', async () => {
    const element = await fixture<HktHeaderElement>(html`<hkt-header hours="每天都在"></hkt-header>`);
    expect(says(element)).to.equal('每天都在');
  });

  it('shows today’s hours of the hall around it', async () => {
    pageScope().update({ hall });
    const element = await fixture<HktHeaderElement>(html`<hkt-header now="2026-09-24T09:00:00+08:00"></hkt-header>`);
    expect(says(element)).to.equal('今天 08:30–12:00、13:30–17:30 在 延时 17:30–20:00');
  });

  it('says that today is a day of rest', async () => {
    pageScope().update({ hall });
    const element = await fixture<HktHeaderElement>(html`<hkt-header now="2026-10-01T09:00:00+08:00"></hkt-header>`);
    expect(says(element)).to.equal('今天休息');
  });

  it('says nothing of hours that the hall does not give', async () => {
    pageScope().update({ hall: { community: '丽都社区' } as never });
    const element = await fixture<HktHeaderElement>(html`<hkt-header></hkt-header>`);
    expect(find(element, '.hours')).to.equal(null);
  });

  it('has a free place', async () => {
    const element = await fixture<HktHeaderElement>(html`<hkt-header><a href="/">服务清单</a></hkt-header>`);
    expect(element.querySelector('a')!.offsetWidth).to.be.above(0);
  });

  it('loses nothing at 280 px, in 长辈版 too', async () => {
    const { face } = pageScope();
    const element = await fixture<HktHeaderElement>(
      html`<hkt-header
        community="凌河区榴花街道向阳新村第一社区"
        second-line="便民服务站"
        hours="今天 08:30–12:00、13:30–17:30 在"
      ></hkt-header>`,
    );
    element.style.width = '280px';
    for (const mode of ['standard', 'elder'] as const) {
      face.prefer({ mode });
      await frames();
      const edge = element.getBoundingClientRect().right;
      for (const part of ['hkt-lockup', '.hours', 'hkt-elder-switch']) {
        expect(find(element, part)!.getBoundingClientRect().right, `${part} ${mode}`).to.be.at.most(edge);
      }
    }
    face.prefer({ mode: 'standard' });
  });

  it('is a plain header element: the page decides by its place whether it is the banner', async () => {
    const element = await fixture<HktHeaderElement>(html`<hkt-header></hkt-header>`);
    expect(find(element, '.root')!.localName).to.equal('header');
    expect(find(element, '.root')).not.to.have.attribute('role');
  });

  it('speaks English on an English page', async () => {
    pageScope().update({ hall, locale: 'en' });
    const element = await fixture<HktHeaderElement>(html`<hkt-header now="2026-09-23T09:00:00+08:00"></hkt-header>`);
    expect(says(element)).to.equal('Here today 08:30–12:00, 13:30–17:30');
  });
});
