import { expect, fixture, html } from '@open-wc/testing';
import type { Readings } from '@huiketing/catalogue/readings';
import type { Catalogue } from '@huiketing/model';
import { pageScope } from '../base/scope.ts';
import { sampleCatalogue, samplePlan } from '../internal/sample-data.ts';
import {
  all,
  count,
  example,
  field,
  focused,
  freshPage,
  hear,
  key,
  names,
  press,
  root,
  show,
  text,
  texts,
  type,
} from '../testing/service-browser.ts';
import type { Browser } from '../testing/service-browser.ts';
import type { HktServiceFilterChangeEvent, HktServiceSelectEvent } from './service-browser.events.ts';

describe('hkt-service-browser', () => {
  freshPage();

  describe('the list', () => {
    it('shows the 51 categories by strand', async () => {
      const element = await show();
      expect(texts(element, '.strand h3')).to.deep.equal(['为民 28 类', '便民 10 类', '安民 7 类', '自治 6 类']);
      expect(all(element, '.tile')).to.have.length(51);
      expect(count(element)).to.match(/^51 类，13\d 项$/);
    });

    it('speaks English', async () => {
      pageScope().update({ locale: 'en' });
      const element = await show();
      expect(texts(element, '.strand h3')[0]).to.equal('Care 28 categories');
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
      expect(names(element)).to.have.length(2);
      await press(element, '返回服务清单');
      expect(all(element, '.tile')).to.have.length(51);
      expect(focused(element)).to.contain('家庭医生');
    });

    it('offers what many come for, and what was opened last', async () => {
      const items = [
        { code: 'x', zh: '甲', handling: 'instant', popularity: 3 },
        { code: 'y', zh: '乙', handling: 'instant', popularity: 9 },
      ];
      const catalogue = { categories: [{ no: 1, code: 'c', zh: '一类', items }] } as unknown as Catalogue;
      const element = await show({ catalogue, recent: ['x', 'gone'] });
      expect(texts(element, '.short')).to.deep.equal(['您刚看过 甲', '大家常办 乙 甲']);
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
      expect(names(element).slice(0, 2)).to.deep.equal(['高龄津贴申请', '高龄津贴年审协助']);
      element.item = 'senior-benefits.2';
      await element.updateComplete;
      expect(root(element).querySelector('hkt-service-guide')!.item!.zh).to.equal('高龄津贴申请');
      expect(heard).to.have.length(0);
    });

    it('narrow by zone, way, audience, cost and visits', async () => {
      pageScope().update({ plan: samplePlan });
      expect(names(await show({ zone: 'energy-station' }))).to.include('爱心雨伞');
      expect(names(await show({ channel: 'terminal' }))).to.include('密码重置指引');
      expect(names(await show({ audience: 'person', query: '高龄津贴申请' }))[0]).to.equal('高龄津贴申请');
      const items = [
        { code: 'x', zh: '甲', handling: 'instant', fees: [], visits: 0 },
        { code: 'y', zh: '乙', handling: 'instant', fees: [{ name: '工本费' }], visits: 1 },
      ];
      const catalogue = { categories: [{ no: 1, code: 'c', zh: '一类', items }] } as unknown as Catalogue;
      expect(names(await show({ catalogue, free: true }))).to.deep.equal(['甲']);
      expect(names(await show({ catalogue, visits: '0' }))).to.deep.equal(['甲']);
      expect(names(await show({ catalogue, visits: '1' }))).to.deep.equal(['甲', '乙']);
    });

    it('that nobody knows narrow nothing', async () => {
      const element = await show({ zone: 'moon', channel: 'pigeon', audience: 'cats', category: 'none', item: 'none' });
      expect(all(element, '.tile')).to.have.length(51);
    });

    it('sort by name', async () => {
      const items = ['丙', '甲', '乙'].map((zh, i) => ({ code: `i${i}`, zh, handling: 'instant' }));
      const catalogue = { categories: [{ no: 1, code: 'c', zh: '一类', items }] } as unknown as Catalogue;
      const element = await show({ catalogue, category: 'c', sort: 'name' });
      expect(names(element)).to.have.members(['甲', '乙', '丙']);
      expect((root(element).querySelector('.sort select') as HTMLSelectElement).value).to.equal('name');
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
      expect(element.shadowRoot!.activeElement).to.equal(guide);
      await press(element, '返回“老年人优待与津贴”');
      expect(focused(element)).to.contain('高龄津贴申请');
      expect(element.shadowRoot!.activeElement).to.have.class('row');
    });

    it('of two with one code is the one that was pressed', async () => {
      const element = (await example('hostile')) as Browser;
      await press(element, '同一个编码的另一项');
      expect(root(element).querySelector('hkt-service-guide')!.item!.zh).to.equal('同一个编码的另一项');
    });

    it('is left with Esc', async () => {
      const element = await show({ category: 'senior-benefits' });
      await press(element, '高龄津贴申请');
      await root(element).querySelector('hkt-service-guide')!.updateComplete;
      await key(element, 'Escape');
      expect(element.item).to.equal('');
      expect(focused(element)).to.contain('高龄津贴申请');
    });

    it('is left by the page with the focus where it was', async () => {
      const element = await show({ category: 'senior-benefits' });
      await press(element, '高龄津贴申请');
      await root(element).querySelector('hkt-service-guide')!.updateComplete;
      element.item = '';
      await element.updateComplete;
      expect(focused(element)).to.contain('高龄津贴申请');
    });
  });

  describe('events', () => {
    it('tell the page each change that a person makes, and which only go on with a word', async () => {
      const element = await show();
      const heard = hear<HktServiceFilterChangeEvent>(element, 'hkt-service-filter-change');
      await type(element, '高');
      await type(element, '高龄');
      await press(element, '高龄津贴申请');
      await press(element, '返回找到的事项');
      await press(element, '返回服务清单');
      await press(element, '家庭医生');
      const told = heard.map(({ query, category, item, refines }) =>
        [query, category, item, refines ? '…' : ''].join('|'),
      );
      expect(told).to.deep.equal([
        '高|||',
        '高龄|||…',
        '高龄||senior-benefits.2|',
        '高龄|||',
        '|||',
        '|family-doctor||',
      ]);
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

    it('tell what was opened last', async () => {
      const element = await show({ category: 'senior-benefits', recent: ['a', 'senior-benefits.2'] });
      const heard = hear<Event & { recent: string[] }>(element, 'hkt-service-recent');
      await press(element, '高龄津贴申请');
      expect(heard.map(({ recent }) => recent)).to.deep.equal([['senior-benefits.2', 'a']]);
    });

    it('tell a search without a find, once and without long numbers, when it was meant', async () => {
      const element = await show();
      const heard = hear<Event & { query: string }>(element, 'hkt-search-miss');
      await type(element, '火星移民 77777777');
      expect(heard).to.have.length(0);
      await type(element, '火星移民 77777777', true);
      field(element).dispatchEvent(new Event('focusout'));
      expect(heard.map(({ query }) => query)).to.deep.equal(['火星移民 …']);
      expect(element.misses).to.deep.equal([{ query: '火星移民 …', count: 1 }]);
      element.clearMisses();
      expect(element.misses).to.deep.equal([]);
      await type(element, '雨伞', true);
      expect(heard).to.have.length(1);
    });

    it('of the field inside stay inside', async () => {
      const element = await show();
      const heard = hear(element, 'hkt-search-input');
      await type(element, '雨伞');
      expect(heard).to.have.length(0);
    });

    it('ask the page to listen and take its words', async () => {
      const element = await show({ voice: true });
      element.addEventListener('hkt-voice-request', (event) => event.respondWith(Promise.resolve(' 雨伞 ')));
      await press(element, '说给我听');
      await Promise.resolve();
      await element.updateComplete;
      expect(element.query).to.equal('雨伞');
      expect(names(element)).to.include('爱心雨伞');
    });

    it('ask once for readings, when the first Latin letter is typed and the list has none', async () => {
      const bare = JSON.parse(JSON.stringify(sampleCatalogue)) as Catalogue & { readings?: unknown };
      delete bare.readings;
      const element = await show({ catalogue: bare });
      const table: Record<string, string> = { 爱: 'ai', 心: 'xin', 雨: 'yu', 伞: 'san' };
      const readings: Readings = { of: (each) => (table[each] ? [table[each]!] : []), simplified: (each) => each };
      let asked = 0;
      element.addEventListener('hkt-readings-request', (event) => {
        asked++;
        event.respondWith(readings);
      });
      await type(element, '雨');
      expect(asked).to.equal(0);
      await type(element, 'yu');
      await type(element, 'yusan');
      for (let i = 0; i < 5; i++) await Promise.resolve();
      await element.updateComplete;
      expect(asked).to.equal(1);
      expect(names(element)).to.include('爱心雨伞');
      expect(texts(element, '.row mark').join('')).to.contain('雨伞');
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

    it('says how old a list of a hall is that can not be reached', async () => {
      const asOf = Date.parse('2026-09-24T09:12:33+08:00');
      pageScope().update({ catalogue: sampleCatalogue, status: { status: 'stale', stage: 2, asOf } });
      const element = await show({ catalogue: undefined });
      expect(text(root(element).querySelector('.age'))).to.contain('09:12');
      expect(all(element, '.tile')).to.have.length(51);
      pageScope().update({ status: { status: 'live' } });
      await element.updateComplete;
      expect(root(element).querySelector('.age')).to.equal(null);
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

    it('never shows a bare code, runs no markup and cuts what is no name', async () => {
      const element = (await example('hostile')) as Browser;
      expect(root(element).textContent).not.to.match(/moon|teleport/);
      expect(root(element).querySelector('img, b')).to.equal(null);
      expect(Math.max(...names(element).map((name) => name.length))).to.be.at.most(201);
      element.category = '';
      await element.updateComplete;
      expect(texts(element, '.tile .name')).to.include('空的一类');
      await press(element, '空的一类');
      expect(root(element).querySelector('h2')!.textContent).to.contain('空的一类');
    });
  });

  describe('accessibility', () => {
    for (const name of ['page', 'category', 'search', 'narrowed', 'miss', 'kiosk', 'huge', 'empty']) {
      it(`has nothing to complain of: ${name}`, async () => {
        await expect(await example(name)).to.be.accessible();
      });
    }

    it('says how many were found once, after the typing', async () => {
      const element = await show();
      const region = root(element).querySelector('[role="status"]');
      const realSet = window.setTimeout;
      const waiting: (() => void)[] = [];
      window.setTimeout = ((run: () => void) => waiting.push(run)) as unknown as typeof setTimeout;
      try {
        await type(element, '雨');
        await type(element, '雨伞');
      } finally {
        window.setTimeout = realSet;
      }
      expect(text(region)).to.equal('');
      waiting[waiting.length - 1]!();
      await element.updateComplete;
      expect(root(element).querySelector('[role="status"]')).to.equal(region);
      expect(text(region)).to.match(/^找到 \d+ 项$/);
    });
  });
});
