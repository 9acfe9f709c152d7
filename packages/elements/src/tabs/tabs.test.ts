import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../hkt-tabs.ts';
import type { HktTabsElement } from '../hkt-tabs.ts';
import { forgetWarnings } from '../base/warn.ts';
import { focused, press } from '../testing/press.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { HktTabChangeEvent } from './tabs.events.ts';

const three = html`<div slot="a" data-label="甲">一</div>
  <div slot="b" data-label="乙">二</div>
  <div slot="c" data-label="丙">三</div>`;

const wordsOf = (tab: Element): string => tab.textContent!.trim();
const tabsOf = (element: HktTabsElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]'),
];
const openOf = (element: HktTabsElement): string[] =>
  [...element.children].filter((child) => (child as HTMLElement).offsetHeight > 0).map((child) => child.slot);

/** Whoever observes mutations is told in a microtask, in the order of the mutations. */
const observed = (): Promise<void> => Promise.resolve();

describe('hkt-tabs', () => {
  beforeEach(forgetWarnings);

  it('opens the first panel and shows the label of each', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs>${three}</hkt-tabs>`);
    expect(tabsOf(element).map(wordsOf)).to.deep.equal(['甲', '乙', '丙']);
    expect(openOf(element)).to.deep.equal(['a']);
  });

  it('opens the panel that the host names, without an event', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs active="b">${three}</hkt-tabs>`);
    let changes = 0;
    element.addEventListener('hkt-tab-change', () => changes++);
    expect(openOf(element)).to.deep.equal(['b']);
    element.active = 'c';
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal(['c']);
    expect(changes).to.equal(0);
  });

  it('leaves its children as the page wrote them', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs>${three}</hkt-tabs>`);
    expect(element.firstElementChild!.outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      '<div slot="a" data-label="甲">一</div>',
    );
  });

  it('follows children that come, go and change their label', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs>${three}</hkt-tabs>`);
    element.lastElementChild!.remove();
    element.children[1]!.setAttribute('data-label', '变');
    const late = document.createElement('div');
    late.slot = 'd';
    late.dataset['label'] = '丁';
    element.append(late);
    await observed();
    await element.updateComplete;
    expect(tabsOf(element).map(wordsOf)).to.deep.equal(['甲', '变', '丁']);
  });

  it('goes back to the first when the open panel is taken away', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs>${three}</hkt-tabs>`);
    tabsOf(element)[1]!.click();
    await element.updateComplete;
    element.children[1]!.remove();
    await observed();
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal(['a']);
  });

  it('shows nothing without panels', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs></hkt-tabs>`);
    expect(element.offsetHeight).to.equal(0);
  });

  it('fades the edge behind which more tabs wait', async () => {
    const box = await fixture(
      html`<div style="width:280px">
        <hkt-tabs active="n0">
          ${[0, 1, 2, 3, 4, 5, 6].map((n) => html`<div slot="n${n}" data-label="事项分类${n}"></div>`)}
        </hkt-tabs>
      </div>`,
    );
    const element = box.querySelector<HktTabsElement>('hkt-tabs')!;
    const list = element.shadowRoot!.querySelector<HTMLElement>('.tabs')!;
    await nextFrame();
    await nextFrame();
    expect(list.dataset['more']).to.equal('end');
    expect(element.scrollWidth).to.be.at.most(280);
    list.scrollLeft = 10_000;
    await oneEvent(list, 'scroll');
    expect(list.dataset['more']).to.equal('start');
  });

  it('tells which tab a person opened', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs>${three}</hkt-tabs>`);
    setTimeout(() => tabsOf(element)[2]!.click());
    const { tab, previous } = (await oneEvent(element, 'hkt-tab-change')) as unknown as HktTabChangeEvent;
    expect([tab, previous, element.active]).to.deep.equal(['c', 'a', 'c']);
  });

  it('is one stop of the Tab key, and arrows, Home and End open in a ring', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs>${three}</hkt-tabs>`);
    tabsOf(element)[0]!.focus();
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await press(key);
      await element.updateComplete;
      seen.push(wordsOf(focused()!) + openOf(element)[0]);
    }
    expect(seen).to.deep.equal(['乙b', '丙c', '甲a', '丙c', '甲a']);
    expect(tabsOf(element).map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('with manual only moves by arrows and opens by Enter', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs manual>${three}</hkt-tabs>`);
    tabsOf(element)[0]!.focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal(['a']);
    await press('Enter');
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal(['b']);
  });

  it('ties tab and panel together inside its own root', async () => {
    const element = await fixture<HktTabsElement>(html`<hkt-tabs label="办事">${three}</hkt-tabs>`);
    const root = element.shadowRoot!;
    for (const tab of tabsOf(element)) {
      const panel = root.getElementById(tab.getAttribute('aria-controls')!)!;
      expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
    }
    await expect(element).to.be.accessible();
  });

  it('says what does not fit and goes on', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktTabsElement>(
      html`<hkt-tabs active="x">
        <p slot="a">一</p>
        <p data-label="乙">二</p>
      </hkt-tabs>`,
    );
    expect(tabsOf(element).map(wordsOf)).to.deep.equal(['第 1 项']);
    expect(warnings()).to.deep.equal([
      'hkt-tabs: "active" must be a (got "x"). Opening a. See docs/errors/HKT-E006.md',
      'hkt-tabs: the child with slot="a" has no data-label. Numbering its tab. See docs/errors/HKT-E006.md',
      'hkt-tabs: a child with data-label has no slot name. Leaving it out. See docs/errors/HKT-E006.md',
    ]);
  });

  it('says nothing when all is well', async () => {
    const warnings = hearWarnings();
    await fixture(html`<hkt-tabs active="b">${three}</hkt-tabs>`);
    expect(warnings()).to.deep.equal([]);
  });
});
