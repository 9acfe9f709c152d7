import type { HktServiceSelectEvent } from './service-browser.events.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '@huiketing/model';
import '../hkt-service-browser.ts';
import type { HktServiceBrowserElement } from '../hkt-service-browser.ts';
import { HktSearchInputEvent, HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleCatalogue, sampleHall, samplePlan } from '../internal/sample-data.ts';
import { examples } from './service-browser.examples.ts';

type Browser = HktServiceBrowserElement;
const root = (element: Browser): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const all = (element: Browser, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const texts = (element: Browser, selector: string): string[] => all(element, selector).map(text);
const status = (element: Browser): string => text(root(element).querySelector('[role="status"]'));
const focused = (element: Browser): string => text(element.shadowRoot!.activeElement);

async function show(properties: Partial<Browser> = {}): Promise<Browser> {
  const element = document.createElement('hkt-service-browser');
  return fixture<Browser>(html`${Object.assign(element, { catalogue: sampleCatalogue }, properties)}`);
}

async function press(element: Browser, words: string): Promise<void> {
  const button = all(element, 'button').find((each) => text(each).startsWith(words));
  expect(button, words).to.be.ok;
  button!.focus();
  button!.click();
  await element.updateComplete;
}

async function type(element: Browser, query: string, submit = false): Promise<void> {
  const field = root(element).querySelector('hkt-search-field')!;
  field.value = query;
  field.dispatchEvent(submit ? new HktSearchSubmitEvent(query) : new HktSearchInputEvent(query));
  await element.updateComplete;
}

function hear<T extends Event>(element: Browser, name: string): T[] {
  const heard: T[] = [];
  element.addEventListener(name, (event) => heard.push(event as T));
  return heard;
}

describe('hkt-service-browser', () => {
  const before = pageScope().values;

  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ ...before, catalogue: undefined, plan: undefined, hall: undefined }));

  describe('the list', () => {
    it('shows the 51 categories by strand', async () => {
      const element = await show();
      expect(texts(element, 'h3')).to.deep.equal(['为民 28 类', '便民 10 类', '安民 7 类', '自治 6 类']);
      expect(all(element, '.tile')).to.have.length(51);
      expect(status(element)).to.equal('51 类，132 项');
    });

    it('speaks English', async () => {
      pageScope().update({ locale: 'en' });
      const element = await show();
      expect(texts(element, 'h3')[0]).to.equal('Care 28 categories');
      expect(texts(element, '.tile .name')).to.include('Family doctor');
    });

    it('jumps to a strand', async () => {
      const element = await show();
      await press(element, '自治');
      expect(focused(element)).to.equal('自治 6 类');
    });

    it('opens a category and comes back to it', async () => {
      const element = await show();
      await press(element, '家庭医生');
      expect(element.category).to.equal('family-doctor');
      expect(focused(element)).to.equal('家庭医生');
      expect(texts(element, '.row .name')).to.have.length(2);
      await press(element, '返回服务清单');
      expect(all(element, '.tile')).to.have.length(51);
      expect(focused(element)).to.contain('家庭医生');
    });
  });

  describe('properties', () => {
    it('take the catalogue of the hall around', async () => {
      pageScope().update({ catalogue: sampleCatalogue });
      expect(all(await show({ catalogue: undefined }), '.tile')).to.have.length(51);
    });

    it('take the catalogue of a JSON child', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(sampleCatalogue);
      const element = await fixture<Browser>(html`<hkt-service-browser>${script}</hkt-service-browser>`);
      expect(all(element, '.tile')).to.have.length(51);
    });

    it('open what the page says, silently', async () => {
      const element = await show();
      const heard = hear(element, 'hkt-service-filter-change');
      element.query = '高龄';
      await element.updateComplete;
      expect(texts(element, '.row .name')).to.deep.equal(['高龄津贴申请', '高龄津贴年审协助']);
      element.item = 'senior-benefits.2';
      await element.updateComplete;
      expect(root(element).querySelector('hkt-service-guide')!.item!.zh).to.equal('高龄津贴申请');
      expect(heard).to.have.length(0);
    });

    it('narrow by zone, channel and audience', async () => {
      pageScope().update({ plan: samplePlan });
      expect(texts(await show({ zone: 'energy-station' }), '.row .name')).to.deep.equal(['爱心雨伞']);
      expect(texts(await show({ channel: 'terminal' }), '.row .name')).to.include('密码重置指引');
      const element = await show({ audience: 'person', query: '高龄津贴申请' });
      expect(status(element)).to.equal('找到 1 项');
    });

    it('that nobody knows narrow nothing', async () => {
      const element = await show({ zone: 'moon', channel: 'pigeon', audience: 'cats', category: 'none', item: 'none' });
      expect(all(element, '.tile')).to.have.length(51);
    });
  });

  describe('search', () => {
    it('lists what was found and marks it as text', async () => {
      const element = await show();
      await type(element, '雨 伞');
      expect(texts(element, '.row .name')).to.deep.equal(['爱心雨伞']);
      expect(texts(element, 'mark')).to.deep.equal(['雨伞']);
      expect(status(element)).to.equal('找到 1 项');
    });

    it('says which other word found it', async () => {
      const element = await show({ query: '尊老金' });
      expect(texts(element, '.alias')).to.deep.equal(['也叫 尊老金']);
    });

    it('shows categories of that name too', async () => {
      const element = await show({ query: '图书阅读' });
      expect(texts(element, '.tile .name')).to.deep.equal(['图书阅读']);
      expect(status(element)).to.equal('1 类');
    });

    it('looks everywhere, from inside a category too', async () => {
      const element = await show({ category: 'family-doctor' });
      await type(element, '雨伞');
      expect(element.category).to.equal('');
      expect(texts(element, '.row .name')).to.deep.equal(['爱心雨伞']);
    });

    it('keeps markup as text', async () => {
      const element = await show({ query: '<img src=x>' });
      expect(root(element).querySelector('img')).to.equal(null);
      expect(text(root(element).querySelector('h2'))).to.equal('没找到“<img src=x>”');
    });

    it('is never blank: a person, a place, a phone and what comes nearest', async () => {
      pageScope().update({ hall: sampleHall, plan: samplePlan });
      const element = await show({ query: '养老院' });
      expect(texts(element, '.sit')).to.deep.equal(['请您到办事区坐']);
      expect(text(root(element).querySelector('.seat')))
        .to.contain('综合服务受理岗')
        .and.contain(sampleHall.phone);
      expect(texts(element, '.tile .name')).to.include('居家养老');
    });

    it('offers the whole list where nothing comes near', async () => {
      expect(all(await show({ query: 'qzxqzx' }), '.tile')).to.have.length(51);
    });
  });

  describe('an item', () => {
    it('is shown by its guide', async () => {
      const element = await show({ item: 'senior-benefits.2' });
      const guide = root(element).querySelector('hkt-service-guide')!;
      expect(guide.item?.code).to.equal('senior-benefits.2');
      expect(guide.category?.code).to.equal('senior-benefits');
    });

    it('is opened and left with the focus where it was', async () => {
      const element = await show({ category: 'senior-benefits' });
      await press(element, '高龄津贴申请');
      const guide = root(element).querySelector('hkt-service-guide')!;
      await guide.updateComplete;
      expect(text(guide.shadowRoot!.activeElement)).to.equal('高龄津贴申请');
      await press(element, '返回“老年人优待与津贴”');
      expect(focused(element)).to.contain('高龄津贴申请');
      expect(element.shadowRoot!.activeElement).to.have.class('row');
    });
  });

  describe('events', () => {
    it('tell the page each change that a person makes', async () => {
      const element = await show();
      const heard = hear<Event & { query: string; category: string; item: string }>(
        element,
        'hkt-service-filter-change',
      );
      await type(element, '高龄');
      await press(element, '高龄津贴申请');
      await press(element, '返回找到的事项');
      await press(element, '返回服务清单');
      await press(element, '家庭医生');
      const told = heard.map(({ query, category, item }) => [query, category, item].join('|'));
      expect(told).to.deep.equal(['高龄||', '高龄||senior-benefits.2', '高龄||', '||', '|family-doctor|']);
    });

    it('tell which condition a person chose', async () => {
      pageScope().update({ plan: samplePlan });
      const element = await show();
      const heard = hear<Event & { zone: string }>(element, 'hkt-service-filter-change');
      const select = all(element, 'select').at(-1) as HTMLSelectElement;
      select.value = 'energy-station';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(heard.map(({ zone }) => zone)).to.deep.equal(['energy-station']);
      expect(texts(element, '.row .name')).to.deep.equal(['爱心雨伞']);
    });

    it('tell which item a person opened, and leave it to the page if it wants to show it', async () => {
      const element = await show({ category: 'senior-benefits' });
      let opened = '';
      element.addEventListener('hkt-service-select', (event) => {
        const { category, item } = event as HktServiceSelectEvent;
        opened = `${category.zh}: ${item.zh}`;
        event.preventDefault();
      });
      await press(element, '高龄津贴申请');
      expect(opened).to.equal('老年人优待与津贴: 高龄津贴申请');
      expect(element.item).to.equal('');
    });

    it('tell a search without a find, once and without long numbers, when it was meant', async () => {
      const element = await show();
      const heard = hear<Event & { query: string }>(element, 'hkt-search-miss');
      await type(element, '火星 13800001234');
      expect(heard).to.have.length(0);
      await type(element, '火星 13800001234', true);
      root(element).querySelector('hkt-search-field')!.dispatchEvent(new Event('focusout'));
      expect(heard.map(({ query }) => query)).to.deep.equal(['火星…']);
      await type(element, '雨伞', true);
      expect(heard).to.have.length(1);
    });

    it('of the field inside stay inside', async () => {
      const element = await show();
      const heard = hear(element, 'hkt-search-input');
      await type(element, '雨伞');
      expect(heard).to.have.length(0);
    });
  });

  describe('size', () => {
    for (const name of ['list', 'search', 'huge', 'many']) {
      it(`holds at most 300 nodes in its list: ${name}`, async () => {
        const element = await fixture<Browser>(examples.find((each) => each.name === name)!.render());
        expect(all(element, '.strand, .strand *, .rows, .rows *, .tiles, .tiles *').length).to.be.at.most(300);
      });
    }

    it('turns pages with the focus on the heading', async () => {
      const element = await fixture<Browser>(examples.find(({ name }) => name === 'huge')!.render());
      const first = texts(element, '.row .name')[0];
      await press(element, '下一页');
      expect(text(root(element).querySelector('.pager span'))).to.contain('第 2 页');
      expect(focused(element)).to.equal('找到的事项');
      expect(all(element, '.row')).to.have.length(30);
      expect(first).to.be.a('string');
      await type(element, '申请');
      expect(text(root(element).querySelector('.pager span'))).to.contain('第 1 页');
    });
  });

  describe('states', () => {
    const heading = (element: Browser): string | null | undefined =>
      root(element).querySelector('hkt-empty')?.getAttribute('heading');

    it('says that there is no list yet', async () => {
      expect(heading(await show({ catalogue: undefined }))).to.equal('服务清单还在整理');
      expect(heading(await show({ catalogue: { categories: [] } }))).to.equal('服务清单还在整理');
    });

    it('shows that it is coming while the hall loads', async () => {
      pageScope().update({ status: { status: 'loading' } });
      expect(root(await show({ catalogue: undefined })).querySelector('hkt-skeleton')).to.be.ok;
    });

    it('says that the hall can not be reached, and where to go', async () => {
      pageScope().update({ status: { status: 'failed' } });
      const element = await show({ catalogue: undefined });
      expect(heading(element)).to.equal('服务清单一时没取到');
      expect(root(element).querySelector('hkt-empty')!.getAttribute('go')).to.contain('接待区');
    });

    it('survives a list of any shape', async () => {
      const item = {
        zh: {},
        materials: 'x',
        steps: [null],
        times: { promised: 5 },
        fees: [{}],
        faq: [3],
        audience: {},
        online: 7,
      };
      for (const wrong of [
        'x',
        5,
        [],
        {},
        { categories: [null, 'x', {}, { code: 'c', zh: [], items: [item, { ...item, code: 'i' }] }] },
      ]) {
        const element = await show({ catalogue: wrong as unknown as Catalogue, item: 'i' });
        expect(root(element).textContent).not.to.match(/object|undefined|null|NaN/);
        element.query = '找';
        element.item = '';
        await element.updateComplete;
        expect(root(element).textContent).not.to.match(/object|undefined|null|NaN/);
      }
    });

    it('never shows a bare code', async () => {
      const element = await fixture<Browser>(examples.find(({ name }) => name === 'hostile')!.render());
      expect(root(element).textContent).not.to.match(/moon|teleport/);
    });
  });

  describe('accessibility', () => {
    for (const name of ['list', 'category', 'search', 'miss', 'item', 'empty']) {
      it(`has nothing to complain of: ${name}`, async () => {
        await expect(await fixture<Browser>(examples.find((each) => each.name === name)!.render())).to.be.accessible();
      });
    }

    it('keeps one live region, so that a change of the count is heard', async () => {
      const element = await show();
      const region = root(element).querySelector('[role="status"]');
      await type(element, '雨伞');
      expect(root(element).querySelector('[role="status"]')).to.equal(region);
    });
  });
});
