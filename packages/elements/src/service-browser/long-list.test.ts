import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  example,
  field,
  focused,
  frame,
  freshPage,
  key,
  long,
  names,
  press,
  root,
  show,
  text,
} from '../testing/service-browser.ts';
import type { Browser } from '../testing/service-browser.ts';

describe('hkt-service-browser', () => {
  freshPage();

  describe('a long list', () => {
    const inBox = (element: Browser): HTMLElement => {
      const box = document.createElement('div');
      box.style.cssText = 'height: 500px; overflow-y: auto';
      box.append(element);
      return box;
    };
    const make = async (items: number): Promise<{ element: Browser; box: HTMLElement }> => {
      const element = document.createElement('hkt-service-browser');
      Object.assign(element, { catalogue: long(items), category: 'c' });
      const box = await fixture<HTMLElement>(html`${inBox(element)}`);
      await element.updateComplete;
      await frame();
      return { element, box };
    };
    /** Pixels of the box in which no row stands though the list reaches there. */
    const blank = (element: Browser, box: HTMLElement): number => {
      const view = box.getBoundingClientRect();
      const list = root(element).querySelector('.rows')!.getBoundingClientRect();
      const rows = all(element, '.item').map((row) => row.getBoundingClientRect());
      const top = Math.max(view.top, list.top);
      const bottom = Math.min(view.bottom, list.bottom);
      const first = rows[0]!.top;
      const last = rows[rows.length - 1]!.bottom;
      return Math.max(0, Math.round(first - top) - 2, Math.round(bottom - last) - 2);
    };
    const scroll = (box: HTMLElement, to: number): void => {
      box.scrollTop = to;
      box.dispatchEvent(new Event('scroll'));
    };

    for (const items of [5000, 100_000]) {
      it(`holds at most 300 nodes with ${items} rows, and no frame is blank`, async () => {
        const { element, box } = await make(items);
        for (let step = 0; step <= 20; step++) {
          scroll(box, (box.scrollHeight * step) / 20);
          expect(blank(element, box), `blank at ${step}`).to.equal(0);
          expect(all(element, '*').length).to.be.at.most(300);
        }
        expect(names(element)).to.include(`第${items}项`);
      });
    }

    it('says how long it is and which row is which', async () => {
      const { element, box } = await make(5000);
      scroll(box, box.scrollHeight / 2);
      for (const row of all(element, '.item')) {
        expect(row.getAttribute('aria-setsize')).to.equal('5000');
        expect(text(row)).to.contain(`第${row.getAttribute('aria-posinset')}项`);
      }
    });

    it('is walked with the keys', async () => {
      const { element } = await make(5000);
      all(element, '.row')[0]!.focus();
      await key(element, 'ArrowDown');
      expect(focused(element)).to.contain('第2项');
      await key(element, 'End');
      expect(focused(element)).to.contain('第5000项');
      await key(element, 'PageUp');
      expect(Number(/\d+/.exec(focused(element))![0])).to.be.within(4950, 4999);
      await key(element, 'Home');
      expect(focused(element)).to.contain('第1项');
      await key(element, 'ArrowUp');
      expect(focused(element)).to.contain('第1项');
      expect(all(element, '.row').filter((row) => row.tabIndex === 0)).to.have.length(1);
      await key(element, 'Escape');
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });

    it('leads to a name by its first letters', async () => {
      const { element } = await make(500);
      all(element, '.row')[0]!.focus();
      for (const letter of '第9') await key(element, letter);
      expect(focused(element)).to.contain('第9项');
    });

    it('keeps the focus in the list when its row leaves', async () => {
      const { element, box } = await make(5000);
      all(element, '.row')[0]!.focus();
      scroll(box, box.scrollHeight / 2);
      expect(element.shadowRoot!.activeElement).to.equal(root(element).querySelector('.rows'));
      await key(element, 'ArrowDown');
      expect(focused(element)).to.contain('第2项');
    });

    it('shows every row when asked', async () => {
      const { element } = await make(300);
      expect(all(element, '.item').length).to.be.below(60);
      await press(element, '全部显示（300 项）');
      expect(names(element)).to.have.length(300);
      expect(all(element, '.item')[0]!.hasAttribute('aria-setsize')).to.equal(false);
    });

    it('gives paper every row, and takes them back', async () => {
      const { element } = await make(300);
      dispatchEvent(new Event('beforeprint'));
      expect(names(element)).to.have.length(300);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, '.item').length).to.be.below(60);
    });

    it('comes back to the row from which an item was opened', async () => {
      const { element } = await make(5000);
      all(element, '.row')[0]!.focus();
      await key(element, 'End');
      await press(element, '第5000项');
      expect(element.item).to.equal('i4999');
      await root(element).querySelector('hkt-service-guide')!.updateComplete;
      await press(element, '返回“一类”');
      expect(focused(element)).to.contain('第5000项');
    });

    it('keeps what one reads in place when rows above turn out higher', async () => {
      const { element, box } = await make(5000);
      scroll(box, box.scrollHeight / 2);
      const row = all(element, '.item')[10]!;
      const at = row.getBoundingClientRect().top;
      scroll(box, box.scrollTop - 30);
      expect(Math.abs(row.getBoundingClientRect().top - at - 30)).to.be.below(2);
    });

    it('follows a box that scrolls in the shadow of another element', async () => {
      const host = document.createElement('div');
      const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      inner.style.cssText = 'height: 400px; overflow-y: auto';
      inner.append(document.createElement('slot'));
      const element = document.createElement('hkt-service-browser');
      host.append(Object.assign(element, { catalogue: long(5000), category: 'c' }));
      await fixture(html`${host}`);
      await element.updateComplete;
      inner.scrollTop = inner.scrollHeight / 2;
      inner.dispatchEvent(new Event('scroll'));
      expect(blank(element, inner)).to.equal(0);
      expect(Number(all(element, '.item')[0]!.getAttribute('aria-posinset'))).to.be.within(2000, 3000);
    });

    it('stays short in a box that only seems to scroll, and in one that nobody sees', async () => {
      const { element, box } = await make(5000);
      box.style.height = 'auto';
      scroll(box, 0);
      expect(all(element, '.item').length).to.be.below(60);
      box.style.cssText = 'position: absolute; top: -3000px; height: 500px; overflow-y: auto';
      dispatchEvent(new Event('resize'));
      scroll(box, 0);
      expect(all(element, '.item')[0]!.getAttribute('aria-posinset')).to.equal('1');
      expect(all(element, '.item').length).to.be.below(60);
    });

    it('stands again as it stood when it is moved in the page', async () => {
      const { element, box } = await make(5000);
      scroll(box, box.scrollHeight / 2);
      const other = box.parentElement!.appendChild(document.createElement('div'));
      other.append(box);
      await element.updateComplete;
      await frame();
      expect(blank(element, box)).to.equal(0);
      expect(all(element, '.item').length).to.be.below(60);
    });

    it('of up to a hundred has every row at hand', async () => {
      const { element } = await make(100);
      expect(names(element)).to.have.length(100);
      expect(all(element, '.row').every((row) => row.tabIndex === 0)).to.equal(true);
    });
  });

  describe('tiles', () => {
    it('are walked with the arrows', async () => {
      const element = await show();
      const tiles = all(element, '.tile');
      tiles[0]!.focus();
      await key(element, 'ArrowRight');
      expect(element.shadowRoot!.activeElement).to.equal(tiles[1]);
      await key(element, 'End');
      expect(element.shadowRoot!.activeElement).to.equal(tiles[50]);
      await key(element, 'Home');
      await key(element, 'ArrowDown');
      expect(tiles.indexOf(element.shadowRoot!.activeElement as HTMLElement)).to.be.at.least(1);
    });

    it('turn pages with the focus on the heading', async () => {
      const element = (await example('many')) as Browser;
      expect(all(element, '.tile')).to.have.length(54);
      await press(element, '下一页');
      expect(text(root(element).querySelector('.pager span'))).to.equal('第 2 页，共 10 页');
      expect(focused(element)).to.equal('服务清单');
    });
  });
});
