import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-compact-card.ts';
import type { HktCompactCardElement } from '../hkt-compact-card.ts';
import type { Clock } from '../base/clock.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleCompact } from '../internal/sample-data.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const root = (card: HktCompactCardElement): HTMLElement => card.shadowRoot!.querySelector('.root')!;
const heading = (card: HktCompactCardElement): string | undefined =>
  root(card).querySelector('h2')?.textContent ?? undefined;
const shorts = sampleCompact.articles.map(({ short }) => (short as { zh: string }).zh);
const press = async (card: HktCompactCardElement, name: string): Promise<void> => {
  root(card).querySelector<HTMLElement>(name)!.click();
  await card.updateComplete;
};

/** A clock that a test turns. */
class HandClock implements Clock {
  ms = Date.parse('2026-09-24T09:12:30+08:00');
  readonly ticks = new Set<() => void>();

  now(): number {
    return this.ms;
  }

  every(_unit: 'second' | 'minute', tick: () => void): () => void {
    this.ticks.add(tick);
    return () => this.ticks.delete(tick);
  }

  pass(minutes: number): void {
    for (let minute = 0; minute < minutes; minute++) {
      this.ms += 60_000;
      this.ticks.forEach((tick) => tick());
    }
  }
}

describe('hkt-compact-card', () => {
  const before = pageScope().values;
  let clock: HandClock;

  beforeEach(() => {
    forgetWarnings();
    clock = new HandClock();
    pageScope().update({ clock });
  });
  afterEach(() => pageScope().update({ ...before, compact: undefined }));

  const card = (rotate = 'day', now = ''): Promise<HktCompactCardElement> =>
    fixture(html`<hkt-compact-card .compact=${sampleCompact} rotate=${rotate} now=${now}></hkt-compact-card>`);

  it('shows the article of the day by default, with no buttons', async () => {
    const element = await card();
    expect(shorts).to.include(heading(element));
    expect(root(element).querySelector('button')).to.equal(null);
  });

  describe('compact', () => {
    it('comes from the hall around', async () => {
      pageScope().update({ compact: sampleCompact });
      const element = await fixture<HktCompactCardElement>(html`<hkt-compact-card rotate="hand"></hkt-compact-card>`);
      expect(heading(element)).to.equal(shorts[0]);
    });

    it('comes from a JSON child, which wins over the hall', async () => {
      pageScope().update({ compact: sampleCompact });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{"articles":[{"short":"轻一点","text":"聊天低半格"}]}';
      const element = await fixture<HktCompactCardElement>(html`<hkt-compact-card>${script}</hkt-compact-card>`);
      expect(heading(element)).to.equal('轻一点');
    });

    it('may be of a wrong shape without harm', async () => {
      const wrong = { title: 5, articles: [null, 'x', { short: {}, text: ['a'] }] };
      const element = await fixture<HktCompactCardElement>(
        html`<hkt-compact-card .compact=${wrong}></hkt-compact-card>`,
      );
      expect(root(element).textContent).not.to.match(/object|undefined|null/);
    });
  });

  describe('rotate="day"', () => {
    it('turns at midnight of the hall, wherever the screen stands', async () => {
      const evening = heading(await card('day', '2026-09-24T15:59:59Z'));
      const sameDay = heading(await card('day', '2026-09-24T00:00:00+08:00'));
      const next = heading(await card('day', '2026-09-24T16:00:00Z'));
      expect(sameDay).to.equal(evening);
      expect(shorts.indexOf(next!)).to.equal((shorts.indexOf(evening!) + 1) % shorts.length);
    });

    it('turns by the clock', async () => {
      const element = await card();
      const first = heading(element)!;
      clock.pass(24 * 60);
      await element.updateComplete;
      expect(shorts.indexOf(heading(element)!)).to.equal((shorts.indexOf(first) + 1) % shorts.length);
    });
  });

  describe('rotate="minute"', () => {
    it('turns each minute and begins anew after the last', async () => {
      const element = await card('minute');
      const first = heading(element);
      clock.pass(1);
      await element.updateComplete;
      expect(heading(element)).not.to.equal(first);
      clock.pass(shorts.length - 1);
      await element.updateComplete;
      expect(heading(element)).to.equal(first);
    });

    for (const [begin, end] of [
      ['pointerenter', 'pointerleave'],
      ['focusin', 'focusout'],
    ]) {
      it(`waits from ${begin} to ${end}`, async () => {
        const element = await card('minute');
        const first = heading(element);
        root(element).dispatchEvent(new Event(begin!));
        clock.pass(3);
        await element.updateComplete;
        expect(heading(element)).to.equal(first);
        root(element).dispatchEvent(new Event(end!));
        await element.updateComplete;
        expect(heading(element)).to.equal(first);
        clock.pass(1);
        await element.updateComplete;
        expect(heading(element)).not.to.equal(first);
      });
    }

    it('can be stopped and go on', async () => {
      const element = await card('minute');
      const first = heading(element);
      await press(element, '.stop');
      clock.pass(1);
      await element.updateComplete;
      expect(heading(element)).to.equal(first);
      await press(element, '.stop');
      clock.pass(1);
      await element.updateComplete;
      expect(heading(element)).not.to.equal(first);
    });

    it('stays on what a hand chose', async () => {
      const element = await card('minute');
      await press(element, 'button:nth-of-type(2)');
      const chosen = heading(element);
      clock.pass(2);
      await element.updateComplete;
      expect(heading(element)).to.equal(chosen);
      expect(root(element).querySelector('.stop')!.textContent!.trim()).to.equal('接着换');
    });

    it('leaves no timer behind', async () => {
      const element = await card('minute');
      expect(clock.ticks.size).to.equal(1);
      element.remove();
      expect(clock.ticks.size).to.equal(0);
    });

    it('goes on when it returns to the page', async () => {
      const element = await card('minute');
      const parent = element.parentNode!;
      element.remove();
      parent.appendChild(element);
      await element.updateComplete;
      expect(clock.ticks.size).to.equal(1);
    });
  });

  describe('rotate="hand"', () => {
    it('goes both ways and around', async () => {
      const element = await card('hand');
      expect(heading(element)).to.equal(shorts[0]);
      await press(element, 'button:nth-of-type(1)');
      expect(heading(element)).to.equal(shorts[shorts.length - 1]);
      await press(element, 'button:nth-of-type(2)');
      expect(heading(element)).to.equal(shorts[0]);
      expect(clock.ticks.size).to.equal(0);
    });

    it('has targets of 44 px', async () => {
      const element = await card('hand');
      for (const button of root(element).querySelectorAll('button')) {
        expect(button.offsetHeight).to.be.at.least(44);
        expect(button.offsetWidth).to.be.at.least(44);
      }
    });
  });

  describe('states', () => {
    const bare = (): Promise<HktCompactCardElement> => fixture(html`<hkt-compact-card></hkt-compact-card>`);

    it('says that nothing is agreed on yet', async () => {
      expect(root(await bare()).textContent).to.contain('公约还在商量');
    });

    it('is busy while the hall loads', async () => {
      pageScope().update({ status: { status: 'loading' } });
      expect(root(await bare()).querySelector('[aria-busy="true"]')).to.be.ok;
    });

    it('names a person and a place when the hall can not be reached', async () => {
      pageScope().update({ status: { status: 'failed' } });
      expect(root(await bare()).textContent).to.contain('接待区');
    });
  });

  describe('accessibility', () => {
    it('tells a change only where a hand made it', async () => {
      const live = (element: HktCompactCardElement): string | null | undefined =>
        root(element).querySelector('[aria-live]')?.getAttribute('aria-live');
      expect(live(await card('minute'))).to.equal('off');
      expect(live(await card('hand'))).to.equal('polite');
    });

    it('says which Chinese words stay Chinese in English', async () => {
      pageScope().update({ locale: 'en' });
      const element = await card('hand');
      expect(root(element).querySelector('h2')).to.have.attribute('lang', 'zh-CN');
      expect(root(element).querySelector('.text')).not.to.have.attribute('lang');
      // What is still fading in has less contrast than it will have.
      const moving = [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) => each.getAnimations());
      for (const animation of moving) animation.finish();
      await expect(element).to.be.accessible();
    });
  });

  it('says which rotation it does not know and uses day', async () => {
    const warnings = hearWarnings();
    await card('week');
    expect(warnings()).to.deep.equal([
      'hkt-compact-card: "rotate" must be day, minute, hand (got "week"). Using day. See docs/errors/HKT-E001.md',
    ]);
  });
});
