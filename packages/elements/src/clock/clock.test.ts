import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-clock.ts';
import type { HktClockElement } from '../hkt-clock.ts';
import type { Clock } from '../base/clock.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const inner = (element: HktClockElement): HTMLTimeElement => element.shadowRoot!.querySelector('.root')!;
const says = (element: HktClockElement): string => inner(element).textContent.replace(/\s+/g, ' ').trim();

/** A clock that a test sets and that counts who listens. */
class HandClock implements Clock {
  ms: number;
  readonly ticks = { second: new Set<() => void>(), minute: new Set<() => void>() };
  constructor(iso: string) {
    this.ms = Date.parse(iso);
  }
  now(): number {
    return this.ms;
  }
  every(unit: 'second' | 'minute', tick: () => void): () => void {
    this.ticks[unit].add(tick);
    return () => void this.ticks[unit].delete(tick);
  }
}

describe('hkt-clock', () => {
  const { clock } = pageScope().values;
  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ clock, locale: 'zh-CN' }));

  it('shows the time, the date and the day of the week by the clock of its scope', async () => {
    pageScope().update({ clock: new HandClock('2026-09-24T09:05:07+08:00') });
    const element = await fixture<HktClockElement>(html`<hkt-clock></hkt-clock>`);
    expect(says(element)).to.equal('09:05 2026年9月24日 星期四');
  });

  it('shows the hall’s time wherever the moment is written', async () => {
    const element = await fixture<HktClockElement>(html`<hkt-clock now="2026-12-31T16:30:00Z"></hkt-clock>`);
    expect(says(element)).to.equal('00:30 2027年1月1日 星期五');
  });

  it('shows the seconds when asked', async () => {
    const element = await fixture<HktClockElement>(
      html`<hkt-clock seconds now="2026-09-24T09:05:07+08:00"></hkt-clock>`,
    );
    expect(says(element)).to.contain('09:05:07');
  });

  it('goes on with the clock', async () => {
    const hand = new HandClock('2026-09-24T09:05:00+08:00');
    pageScope().update({ clock: hand });
    const element = await fixture<HktClockElement>(html`<hkt-clock></hkt-clock>`);
    hand.ms += 60_000;
    hand.ticks.minute.forEach((tick) => tick());
    await element.updateComplete;
    expect(says(element)).to.contain('09:06');
  });

  it('listens to minutes, or to seconds, and to nothing while frozen or away', async () => {
    const hand = new HandClock('2026-09-24T09:05:00+08:00');
    pageScope().update({ clock: hand });
    const listeners = (): number[] => [hand.ticks.second.size, hand.ticks.minute.size];
    const element = await fixture<HktClockElement>(html`<hkt-clock></hkt-clock>`);
    expect(listeners()).to.deep.equal([0, 1]);
    element.seconds = true;
    await element.updateComplete;
    expect(listeners()).to.deep.equal([1, 0]);
    element.now = '2026-09-24T09:05:00+08:00';
    await element.updateComplete;
    expect(listeners()).to.deep.equal([0, 0]);
    element.now = '';
    await element.updateComplete;
    element.remove();
    expect(listeners()).to.deep.equal([0, 0]);
  });

  it('shows the right time when it comes back', async () => {
    const hand = new HandClock('2026-09-24T09:05:00+08:00');
    pageScope().update({ clock: hand });
    const element = await fixture<HktClockElement>(html`<hkt-clock></hkt-clock>`);
    const parent = element.parentElement!;
    element.remove();
    hand.ms += 3_600_000;
    parent.append(element);
    await element.updateComplete;
    expect(says(element)).to.contain('10:05');
  });

  it('follows another clock of its scope', async () => {
    const element = await fixture<HktClockElement>(html`<hkt-clock></hkt-clock>`);
    pageScope().update({ clock: new HandClock('2026-01-01T01:01:00+08:00') });
    await element.updateComplete;
    expect(says(element)).to.contain('01:01');
  });

  it('speaks English on an English page', async () => {
    pageScope().update({ locale: 'en' });
    const element = await fixture<HktClockElement>(html`<hkt-clock now="2026-09-24T09:05:07+08:00"></hkt-clock>`);
    expect(says(element)).to.equal('09:05 24 September 2026 Thursday');
  });

  it('gives the machine the moment with its offset, and announces nothing', async () => {
    const element = await fixture<HktClockElement>(html`<hkt-clock now="2026-09-24T09:05:07+08:00"></hkt-clock>`);
    expect(inner(element)).to.have.attribute('datetime', '2026-09-24T09:05+08:00');
    expect(inner(element)).not.to.have.attribute('role');
    expect(inner(element)).not.to.have.attribute('aria-live');
  });

  it('says when its time cannot be read, and uses the clock', async () => {
    const warnings = hearWarnings();
    pageScope().update({ clock: new HandClock('2026-09-24T09:05:00+08:00') });
    const element = await fixture<HktClockElement>(html`<hkt-clock now="soon"></hkt-clock>`);
    expect(says(element)).to.contain('09:05');
    expect(warnings()).to.deep.equal([
      'hkt-clock: "now" must be an ISO 8601 time (got "soon"). Using the clock. See docs/errors/HKT-E001.md',
    ]);
  });
});
