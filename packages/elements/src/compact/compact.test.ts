import { expect, fixture, html } from '@open-wc/testing';
import type { Compact } from '@huiketing/model';
import '../hkt-compact.ts';
import type { HktCompactElement } from '../hkt-compact.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleCompact } from '../internal/sample-data.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const root = (element: HktCompactElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const items = (element: HktCompactElement): HTMLElement[] => [...root(element).querySelectorAll('li')];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const show = (compact: unknown, article = ''): Promise<HktCompactElement> =>
  fixture(html`<hkt-compact .compact=${compact as Compact} article=${article}></hkt-compact>`);

describe('hkt-compact', () => {
  const before = pageScope().values;

  beforeEach(forgetWarnings);
  afterEach(() => {
    pageScope().update({ ...before, compact: undefined });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is an ordered list of articles under a heading', async () => {
    const element = await show(sampleCompact);
    expect(text(root(element).querySelector('h2'))).to.equal('居民会客厅公约');
    expect(items(element)).to.have.length(10);
    expect(items(element)[0]!.parentElement!.localName).to.equal('ol');
    expect(text(items(element)[0]!.querySelector('h3'))).to.equal('随手净');
  });

  describe('compact', () => {
    it('comes from the hall around', async () => {
      pageScope().update({ compact: sampleCompact });
      const element = await fixture<HktCompactElement>(html`<hkt-compact></hkt-compact>`);
      expect(items(element)).to.have.length(10);
    });

    it('may be one article, or have no words for a part', async () => {
      const element = await show({ articles: [{ no: 3, code: 'x', text: '坐。' }] });
      expect(text(items(element)[0])).to.equal('3 坐。');
      expect(items(element)[0]!.querySelector('h3')).to.equal(null);
    });

    it('may be of a wrong shape without harm', async () => {
      for (const wrong of [
        {},
        { articles: 5 },
        { title: [], articles: [null, 1, { no: 'x', text: {} }], adoptedOn: 7 },
        'x',
      ]) {
        const element = await show(wrong);
        expect(root(element).textContent).not.to.match(/object|undefined|null|NaN/);
      }
    });

    it('says when and by whom it was agreed on', async () => {
      const element = await show({ ...sampleCompact, adoptedBy: '居民会议' });
      expect(text(root(element).querySelector('footer'))).to.equal('2026年3月5日，居民会议商定 2026.1 版');
    });

    it('says nothing of a day that is none', async () => {
      const element = await show({ articles: [], adoptedOn: '2026-02-99' });
      expect(root(element).querySelector('footer')).to.equal(null);
    });
  });

  describe('article', () => {
    it('marks the article', async () => {
      const element = await show(sampleCompact, 'quiet');
      expect(items(element).map((item) => item.getAttribute('aria-current'))[3]).to.equal('true');
      expect(root(element).querySelectorAll('[aria-current]')).to.have.length(1);
    });

    it('follows the address', async () => {
      const element = await show(sampleCompact);
      const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = '#compact-borrowing';
      await changed;
      await element.updateComplete;
      expect(root(element).querySelector('[aria-current]')).to.have.attribute('id', 'compact-borrowing');
    });

    it('of an unknown code marks nothing', async () => {
      const element = await show(sampleCompact, 'nowhere');
      expect(root(element).querySelector('[aria-current]')).to.equal(null);
    });
  });

  describe('states', () => {
    const bare = (): Promise<HktCompactElement> => fixture(html`<hkt-compact></hkt-compact>`);
    const heading = (element: HktCompactElement): string | null | undefined =>
      root(element).querySelector('hkt-empty')?.getAttribute('heading');

    it('says that nothing is agreed on yet', async () => {
      expect(heading(await bare())).to.equal('公约还在商量');
    });

    it('shows that it is coming while the hall loads', async () => {
      pageScope().update({ status: { status: 'loading' } });
      expect(root(await bare()).querySelector('hkt-skeleton')).to.be.ok;
    });

    it('says where else it is when the hall can not be reached', async () => {
      pageScope().update({ status: { status: 'failed' } });
      expect(heading(await bare())).to.equal('公约一时没取到');
    });

    it('keeps showing what it has when the hall can not be reached', async () => {
      pageScope().update({ status: { status: 'failed' } });
      expect(items(await show(sampleCompact))).to.have.length(10);
    });
  });

  describe('accessibility', () => {
    it('is a region with the name of the compact, its articles numbered', async () => {
      const element = await show(sampleCompact);
      expect(root(element)).to.have.attribute('aria-labelledby', 'title');
      expect(items(element)[1]!.querySelector('.no')).to.have.attribute('aria-label', '第 2 条');
      await expect(element).to.be.accessible();
    });

    it('says which Chinese words stay Chinese in English', async () => {
      pageScope().update({ locale: 'en' });
      const element = await show(sampleCompact);
      expect(root(element).querySelector('h3')).to.have.attribute('lang', 'zh-CN');
      expect(text(root(element).querySelector('h2'))).to.equal('Our Living-Room Compact');
      expect(text(root(element).querySelector('footer'))).to.contain('on 5 March 2026');
    });
  });

  it('says which layout it does not know and uses page', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktCompactElement>(html`<hkt-compact layout="poster"></hkt-compact>`);
    expect(root(element)).to.have.class('page');
    expect(warnings()).to.deep.equal([
      'hkt-compact: "layout" must be page, wall, panel (got "poster"). Using page. See docs/errors/HKT-E001.md',
    ]);
  });
});
