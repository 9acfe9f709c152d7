import { expect, fixture, html } from '@open-wc/testing';
import { pageScope } from '../base/scope.ts';
import { sampleCatalogue } from '../internal/sample-data.ts';
import { all, frame, freshPage, handClock, hear, press, root, show, text, texts } from '../testing/service-browser.ts';
import type { Browser } from '../testing/service-browser.ts';

describe('hkt-service-browser', () => {
  freshPage();

  describe('a kiosk', () => {
    it('warns at least 20 seconds before it goes back to its start, and goes on after one tap', async () => {
      const { clock, pass } = handClock();
      pageScope().update({ clock });
      const element = await show({ layout: 'kiosk', idle: 60, query: '雨伞' });
      const heard = hear(element, 'hkt-service-filter-change');
      pass(36);
      await element.updateComplete;
      expect(all(element, '.idle')).to.have.length(1);
      expect(texts(element, '.idle [role=alert]')[0]).to.match(/您还在看吗/);
      await press(element, '我还在看');
      expect(all(element, '.idle')).to.have.length(0);
      pass(59);
      await element.updateComplete;
      expect(element.query).to.equal('雨伞');
      pass(1);
      await element.updateComplete;
      expect(element.query).to.equal('');
      expect(all(element, '.tile')).to.have.length(51);
      expect(heard).to.have.length(1);
    });

    it('does nothing while it stands at its start', async () => {
      const { clock, pass } = handClock();
      pageScope().update({ clock });
      const element = await show({ layout: 'kiosk', idle: 60 });
      pass(500);
      await element.updateComplete;
      expect(all(element, '.idle')).to.have.length(0);
    });

    it('remembers nobody', async () => {
      const element = await show({ layout: 'kiosk', category: 'senior-benefits' });
      await press(element, '高龄津贴申请');
      expect(element.recent).to.deep.equal([]);
    });

    it('has targets of at least 60 px', async () => {
      const element = await show({ layout: 'kiosk', query: '申请' });
      await frame();
      for (const target of all(element, 'button, select, summary')) {
        expect(target.getBoundingClientRect().height, text(target)).to.be.at.least(60);
      }
    });
  });

  describe('a screen', () => {
    const open = async (): Promise<{ element: Browser; pass(seconds: number): Promise<void> }> => {
      const { clock, pass } = handClock();
      pageScope().update({ clock });
      const element = document.createElement('hkt-service-browser');
      Object.assign(element, { catalogue: sampleCatalogue, layout: 'screen' });
      element.style.cssText = 'display: block; width: 1000px; height: 700px';
      await fixture(html`${element}`);
      for (let i = 0; i < 3; i++) await frame();
      const wait = async (seconds: number): Promise<void> => {
        pass(seconds);
        await element.updateComplete;
      };
      return { element, pass: wait };
    };

    it('turns its pages only while nobody touches it', async () => {
      const { element, pass } = await open();
      const first = texts(element, '.tile .name');
      expect(first.length).to.be.within(3, 20);
      expect(root(element).offsetHeight).to.be.at.most(700);
      await pass(19);
      expect(texts(element, '.tile .name')).to.deep.equal(first);
      dispatchEvent(new Event('pointerdown'));
      await pass(19);
      expect(texts(element, '.tile .name')).to.deep.equal(first);
      await pass(1);
      expect(texts(element, '.tile .name')).not.to.deep.equal(first);
    });

    it('takes no tile away from under the focus when its box changes', async () => {
      const { element, pass } = await open();
      const before = texts(element, '.tile .name');
      const last = all(element, '.tile').pop()!;
      last.focus();
      element.style.height = '500px';
      for (let i = 0; i < 3; i++) await frame();
      expect(element.shadowRoot!.activeElement === last).to.equal(true);
      expect(texts(element, '.tile .name')).to.deep.equal(before);
      last.blur();
      await pass(1);
      for (let i = 0; i < 3; i++) await frame();
      expect(root(element).offsetHeight).to.be.at.most(500);
    });

    it('can be stopped', async () => {
      const { element, pass } = await open();
      const first = texts(element, '.tile .name');
      await press(element, '停一停');
      await pass(200);
      expect(texts(element, '.tile .name')).to.deep.equal(first);
      await press(element, '接着翻');
      await pass(40);
      expect(texts(element, '.tile .name')).not.to.deep.equal(first);
    });
  });
});
