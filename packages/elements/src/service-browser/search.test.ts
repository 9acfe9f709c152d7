import { expect } from '@open-wc/testing';
import { pageScope } from '../base/scope.ts';
import { sampleHall, samplePlan } from '../internal/sample-data.ts';
import { HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import type { SearchSuggestion } from '../search-field/search-field.events.ts';
import { all, field, freshPage, names, press, root, show, text, texts, type } from '../testing/service-browser.ts';

describe('hkt-service-browser', () => {
  freshPage();

  describe('search', () => {
    it('lists what was found and marks it as text', async () => {
      const element = await show();
      await type(element, '爱心雨 伞');
      expect(names(element)[0]).to.equal('爱心雨伞');
      expect(texts(element, '.row mark').join('')).to.contain('爱心雨伞');
    });

    it('says which other word found it', async () => {
      const element = await show({ query: '尊老金' });
      expect(names(element)[0]).to.equal('高龄津贴申请');
      expect(texts(element, '.why')[0]).to.contain('尊老金');
    });

    it('shows categories of that name too', async () => {
      const element = await show({ query: '图书阅读' });
      expect(texts(element, '.found nav .pill')).to.include('图书阅读');
    });

    it('looks everywhere, from inside a category too', async () => {
      const element = await show({ category: 'family-doctor' });
      await type(element, '雨伞');
      expect(element.category).to.equal('');
      expect(names(element)).to.include('爱心雨伞');
    });

    it('keeps markup as text', async () => {
      const element = await show({ query: '<img src=x>' });
      expect(root(element).querySelector('img')).to.equal(null);
      expect(text(root(element).querySelector('h2'))).to.contain('<img src=x>');
    });

    it('suggests, and opens what is chosen', async () => {
      const element = await show();
      await type(element, '高龄');
      const offers = field(element).suggestions as SearchSuggestion[];
      expect(offers[0]!.text).to.equal('高龄津贴申请');
      field(element).dispatchEvent(new HktSearchSubmitEvent('高龄津贴申请', offers[0]));
      await element.updateComplete;
      expect(element.item).to.equal('senior-benefits.2');
      expect(element.query).to.equal('高龄津贴申请');
    });

    it('opens the part of the guide that a question asks for', async () => {
      const element = await show();
      await type(element, '高龄津贴要带什么');
      await press(element, '高龄津贴申请');
      expect((root(element).querySelector('hkt-service-guide') as unknown as { section: string }).section).to.equal(
        'materials',
      );
    });

    it('keeps the height of what stands below while one types', async () => {
      const element = await show();
      const content = root(element).querySelector<HTMLElement>('.content')!;
      await type(element, '雨');
      const height = content.offsetHeight;
      await type(element, '雨伞');
      expect(content.offsetHeight).to.equal(height);
      expect(height).to.be.at.least(Math.min(innerHeight, 600));
      await press(element, '返回服务清单');
      expect(content.style.minHeight).to.equal('');
    });

    it('is never blank: a person, a place, a phone and what comes nearest', async () => {
      pageScope().update({ hall: sampleHall, plan: samplePlan });
      const element = await show({ query: '火星移民' });
      expect(texts(element, '.sit')).to.deep.equal(['请您到办事区坐']);
      expect(text(root(element).querySelector('.seat')))
        .to.contain('综合服务受理岗')
        .and.contain(sampleHall.phone);
      expect(all(element, '.tile')).not.to.have.length(0);
    });
  });

  describe('conditions', () => {
    it('are folded, each with how many items it would leave', async () => {
      pageScope().update({ plan: samplePlan });
      const element = await show();
      expect(all(element, '.condition')).to.have.length(0);
      all(element, 'summary')[0]!.click();
      await new Promise((done) =>
        root(element).querySelector('details')!.addEventListener('toggle', done, { once: true }),
      );
      await element.updateComplete;
      expect(texts(element, '.condition .label').slice(0, 2)).to.deep.equal(['怎么办', '跑几趟']);
      const way = all(element, '.condition .pill').find((pill) => text(pill).startsWith('自助'))!;
      const left = Number(/\d+/.exec(text(way))![0]);
      way.click();
      await element.updateComplete;
      expect(element.channel).to.equal('terminal');
      expect(names(element)).to.have.length(Math.min(left, 100));
      expect(way.getAttribute('aria-pressed')).to.equal('true');
    });

    it('that are chosen can be taken away one by one', async () => {
      pageScope().update({ plan: samplePlan });
      const element = await show({ channel: 'terminal', zone: 'self-service' });
      expect(texts(element, '.chosen .pill')).to.deep.equal(['自助', '自助办理区']);
      await press(element, '不限“自助”');
      expect([element.channel, element.zone]).to.deep.equal(['', 'self-service']);
    });

    it('that leave nothing are cleared with one tap', async () => {
      const element = await show({ query: '雨伞', visits: '0', audience: 'organisation', channel: 'mail' });
      if (names(element).length) return;
      await press(element, '清除条件');
      expect(names(element)).to.include('爱心雨伞');
    });
  });
});
