import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '@huiketing/model';
import '../hkt-service-shortcuts.ts';
import type { HktServiceShortcutsElement } from '../hkt-service-shortcuts.ts';
import { pageScope } from '../base/scope.ts';
import { SharedClock } from '../base/clock.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { HktServiceSelectEvent } from '../service-browser/service-browser.events.ts';
import { examples, list } from './service-shortcuts.examples.ts';

type Shortcuts = HktServiceShortcutsElement;
const root = (element: Shortcuts): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const names = (element: Shortcuts): string[] => [...root(element).querySelectorAll('.name')].map(text);
const heading = (element: Shortcuts): string => text(root(element).querySelector('h2'));
const november = '2026-11-24T10:00:00+08:00';

function show(properties: Partial<Shortcuts> = {}): Promise<Shortcuts> {
  const element = document.createElement('hkt-service-shortcuts');
  return fixture<Shortcuts>(html`${Object.assign(element, { catalogue: list, now: november }, properties)}`);
}

describe('hkt-service-shortcuts', () => {
  const before = pageScope().values;

  beforeEach(forgetWarnings);
  afterEach(() =>
    pageScope().update({ ...before, catalogue: undefined, clock: undefined, status: { status: 'idle' } }),
  );

  describe('by season', () => {
    it('shows what is asked for this month, what has this month alone first', async () => {
      const element = await show();
      expect(heading(element)).to.equal('这个季节常办');
      expect(names(element)).to.deep.equal(['困难家庭采暖补助', '老年人流感疫苗预约', '居民医保集中缴费']);
    });

    it('changes with the hall’s month, eight hours ahead of UTC', async () => {
      const element = await show({ now: '2026-08-31T16:30:00Z' });
      expect(names(element)).to.deep.equal(['老年人流感疫苗预约', '居民医保集中缴费', '入学政策咨询']);
    });

    it('goes by the clock of the hall', async () => {
      pageScope().update({ clock: new SharedClock(() => Date.parse('2026-01-05T10:00:00+08:00')) });
      expect(names(await show({ now: '' }))).to.deep.equal(['寒暑假托管报名']);
    });

    it('shows the most used where nothing has its season', async () => {
      const element = await show({ now: '2026-03-05T10:00:00+08:00' });
      expect(heading(element)).to.equal('用得最多');
      expect(names(element)[0]).to.equal('打印证明');
    });
  });

  describe('by popularity', () => {
    it('shows what is done most, six of them', async () => {
      const element = await show({ by: 'popularity' });
      expect(names(element)).to.deep.equal([
        '打印证明',
        '高龄津贴申请',
        '居民医保集中缴费',
        '居住证申领指引',
        '残疾人证换领与补办',
        '入学政策咨询',
      ]);
    });

    it('shows as many as it is asked for', async () => {
      expect(names(await show({ by: 'popularity', count: 2 }))).to.have.length(2);
      expect(names(await show({ by: 'popularity', count: -5 }))).to.have.length(1);
      expect(names(await show({ by: 'popularity', count: NaN }))).to.have.length(6);
    });

    it('shows what the list begins with where nobody counts', async () => {
      const categories = list.categories.map((each) => ({
        ...each,
        items: each.items.map(({ code, zh, handling }) => ({ code, zh, handling })),
      }));
      const element = await show({ by: 'popularity', catalogue: { categories } as unknown as Catalogue });
      expect([heading(element), names(element)[0]]).to.deep.equal(['常办的事', '困难家庭采暖补助']);
    });
  });

  describe('by hand', () => {
    it('shows what the codes name, in their order', async () => {
      const element = await show({ by: 'hand', codes: 'print, senior，school' });
      expect(heading(element)).to.equal('常办的事');
      expect(names(element)).to.deep.equal(['打印证明', '高龄津贴申请', '入学政策咨询']);
    });

    it('leaves out what is not in the list, and says so once there is one', async () => {
      const warnings = hearWarnings();
      expect(names(await show({ by: 'hand', codes: 'moon print' }))).to.deep.equal(['打印证明']);
      expect(warnings()).to.deep.equal([
        'hkt-service-shortcuts: "codes" names what is not in the list: moon. Leaving it out. See docs/errors/HKT-E001.md',
      ]);
      await show({ by: 'hand', codes: 'sun', catalogue: undefined });
      expect(warnings()).to.have.length(1);
    });
  });

  it('takes a kind that it does not know for the season', async () => {
    const warnings = hearWarnings();
    expect(heading(await show({ by: 'moon' as never }))).to.equal('这个季节常办');
    expect(warnings()[0]).to.contain('"by" must be season, popularity, hand');
  });

  it('says how each is done, and wears its zone’s pictogram', async () => {
    const element = await show({ by: 'hand', codes: 'senior' });
    expect(text(root(element).querySelector('.about'))).to.equal('代您办');
    expect(root(element).querySelector('.picture svg')).to.have.attribute('aria-hidden', 'true');
  });

  it('has words and a level of the page’s own above it', async () => {
    const element = await show({ heading: '冬天的事', headingLevel: 3 });
    expect(heading(element)).to.equal('冬天的事');
    expect(root(element).querySelector('h2')).to.have.attribute('aria-level', '3');
  });

  it('speaks English', async () => {
    pageScope().update({ locale: 'en' });
    const element = await show();
    expect(heading(element)).to.equal('Often asked for this season');
    expect(names(element)[0]).to.equal('Heating allowance');
  });

  it('takes the list of a JSON child, else of the hall around', async () => {
    pageScope().update({ catalogue: list });
    expect(names(await show({ catalogue: undefined }))).to.have.length(3);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ categories: [list.categories[2]] });
    const element = await fixture<Shortcuts>(
      html`<hkt-service-shortcuts by="popularity">${script}</hkt-service-shortcuts>`,
    );
    expect(names(element)).to.deep.equal(['打印证明', '居民医保集中缴费', '老年人流感疫苗预约']);
  });

  describe('events', () => {
    it('tell which item a person chose', async () => {
      const element = await show({ by: 'popularity' });
      let heard: HktServiceSelectEvent | undefined;
      element.addEventListener('hkt-service-select', (event) => (heard = event));
      root(element).querySelector<HTMLElement>('button')!.click();
      expect([heard!.item.code, heard!.category.code]).to.deep.equal(['print', 'prints']);
    });

    it('let a page without a script follow a link, and one with a script keep it', async () => {
      const element = await show({ by: 'hand', codes: 'print', href: '/services?item={code}' });
      const link = root(element).querySelector('a')!;
      expect(link).to.have.attribute('href', '/services?item=print');
      element.addEventListener('hkt-service-select', (event) => event.preventDefault());
      const click = new MouseEvent('click', { cancelable: true });
      link.dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
    });

    it('never follow an address that would run a script', async () => {
      const warnings = hearWarnings();
      const element = await show({ by: 'hand', codes: 'print', href: 'javascript:alert({code})' });
      expect(root(element).querySelector('a')).to.equal(null);
      expect(warnings()).to.have.length(1);
    });
  });

  describe('states', () => {
    const none = (element: Shortcuts): string | null | undefined =>
      root(element).querySelector('hkt-empty')?.getAttribute('heading');

    it('wait for the list, and say when there is none or it does not come', async () => {
      const element = await show({ catalogue: undefined });
      expect(none(element)).to.equal('常办的事还在整理');
      pageScope().update({ status: { status: 'loading' } });
      await element.updateComplete;
      expect(root(element).querySelector('hkt-skeleton')).to.be.ok;
      pageScope().update({ status: { status: 'failed' } });
      await element.updateComplete;
      expect(none(element)).to.equal('常办的事一时没取到');
    });

    it('survive a list of any shape', async () => {
      for (const wrong of ['x', 5, [], {}, { categories: 'x' }, { categories: [null, { items: [null, {}] }] }]) {
        const element = await show({ catalogue: wrong as unknown as Catalogue });
        expect(root(element).textContent).not.to.match(/object|undefined|null|NaN/);
      }
    });

    it('keep markup as text, and never show a bare code', async () => {
      const element = await fixture<Shortcuts>(examples.find(({ name }) => name === 'hostile')!.render());
      expect(root(element).querySelector('img')).to.equal(null);
      expect(root(element).textContent).not.to.contain('moon');
    });
  });

  describe('accessibility', () => {
    for (const example of examples) {
      it(`has nothing to complain of: ${example.name}`, async () => {
        await expect(await fixture<Shortcuts>(example.render())).to.be.accessible();
      });
    }
  });
});
