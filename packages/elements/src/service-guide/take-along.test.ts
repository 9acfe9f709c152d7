import { expect } from '@open-wc/testing';
import { fakeSpeech } from '../testing/fake-speech.ts';
import type { FakeSpeech } from '../testing/fake-speech.ts';
import { category, find, frame, item, press, root, show, text, texts } from '../testing/service-guide.ts';
import type { Guide } from '../testing/service-guide.ts';
import { full, huge } from './service-guide.examples.ts';

describe('hkt-service-guide', () => {
  describe('reading aloud', () => {
    let fake: FakeSpeech;
    beforeEach(() => (fake = fakeSpeech()));
    afterEach(() => fake.restore());

    it('begins when it is asked for, marks where it is, and can be stopped', async () => {
      const element = await show({ item: full, category });
      expect(fake.said).to.have.length(0);
      await press(element, '念给我听');
      expect(fake.said[0]!.text).to.equal('高龄津贴申请。');
      expect(texts(element, '.stop hkt-button')).to.deep.equal(['不念了']);
      for (let i = 0; i < 30 && fake.said[fake.said.length - 1]!.text !== '看一眼就还您。'; i++) fake.tell('end');
      await element.updateComplete;
      expect(text(find(element, '.spoken'))).to.contain('身份证');
      await press(element, '不念了');
      expect(find(element, '.spoken')).to.equal(null);
      expect(find(element, '.stop')).to.equal(null);
    });

    it('says numbers figure by figure, and leaves out the law', async () => {
      const element = await show({ item: full });
      await press(element, '念给我听');
      for (let i = 0; i < 80 && element.shadowRoot!.querySelector('.stop'); i++) {
        fake.tell('end');
        await element.updateComplete;
      }
      const said = fake.said.map(({ text: words }) => words);
      expect(said).to.include('电话：0 0 0 0 -0 0 0 0 0 0 0');
      expect(said.join()).not.to.contain('第三条');
      expect(said.join()).not.to.contain('example.org');
      expect(said[said.length - 1]).to.equal('每月月底。');
    });

    it('says so where the device has no voice', async () => {
      fake.engine.voices = [{ lang: 'en-US', localService: true, name: 'x' }];
      const element = await show({ item: full });
      await press(element, '念给我听');
      expect(text(root(element))).to.contain('社工念给您听');
    });

    it('ends when another item is shown', async () => {
      const element = await show({ item: full });
      await press(element, '念给我听');
      element.item = item({});
      await element.updateComplete;
      expect(find(element, '.stop')).to.equal(null);
    });
  });

  describe('taking it along', () => {
    it('copies all of it as text', async () => {
      let copied = '';
      const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      const clipboard = { writeText: (words: string) => Promise.resolve(void (copied = words)) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      const element = await show({ item: full, category });
      await press(element, '复制文字');
      await frame();
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else delete (navigator as { clipboard?: unknown }).clipboard;
      expect(copied.split('\n').slice(0, 8)).to.deep.equal([
        '高龄津贴申请',
        '到了年龄就能领。坐下来，我们帮您填表、帮您报。',
        '代您办、一般 5 个工作日、只跑一次、不收费',
        '',
        '要带什么',
        '请您带 2 样',
        '· 身份证（原件）',
        '看一眼就还您。',
      ]);
      expect(copied).to.contain('https://example.org/online');
      expect(text(root(element))).to.contain('复制好了');
    });

    it('shares where the device can', async () => {
      let shared: ShareData | undefined;
      const share = (data: ShareData): Promise<void> => ((shared = data), Promise.reject(new Error('cancelled')));
      Object.defineProperty(navigator, 'share', { configurable: true, value: share });
      const element = await show({ item: full, address: 'https://example.org/g' });
      await press(element, '发给家里人');
      delete (navigator as { share?: unknown }).share;
      expect([shared!.title, shared!.url]).to.deep.equal(['高龄津贴申请', 'https://example.org/g']);
    });

    for (const paper of ['A4', 'A5'] as const) {
      it(`prints on ${paper} with nothing cut`, async () => {
        const element = await show({ item: huge(200), category, address: 'https://example.org/g' });
        const button = pressed(element, `打印（${paper} 纸）`);
        const sheets = find<HTMLIFrameElement>(element, 'iframe');
        const doc = sheets.contentDocument!;
        let seen = '';
        sheets.contentWindow!.print = () => {
          seen = doc.body.textContent!;
          for (const block of doc.querySelectorAll('.block')) {
            const room = block.parentElement!.getBoundingClientRect();
            expect(block.getBoundingClientRect().bottom).to.be.at.most(room.bottom + 0.5);
          }
          expect(doc.querySelectorAll('svg')).to.have.length(1);
          sheets.contentWindow!.dispatchEvent(new Event('afterprint'));
        };
        await frame();
        await frame();
        await frame();
        for (let i = 1; i <= 200; i++) expect(seen).to.contain(`第 ${i} 份材料`);
        expect(seen).to.match(/第 1 页，共 \d+ 页/);
        expect(find(element, 'iframe')).to.equal(null);
        expect(button.shadowRoot!.activeElement).to.be.ok;
      });
    }

    it('opens what is folded when the page is printed', async () => {
      const element = await show({ item: full });
      const open = (): number => root(element).querySelectorAll('details[open]').length;
      window.dispatchEvent(new Event('beforeprint'));
      expect(open()).to.equal(3);
      window.dispatchEvent(new Event('afterprint'));
      expect(open()).to.equal(0);
    });
  });
});

/** Presses without waiting: what follows must see the frame before it prints. */
function pressed(element: Guide, words: string): HTMLElement {
  const button = [...root(element).querySelectorAll<HTMLElement>('hkt-button')].find((each) => text(each) === words)!;
  button.focus();
  button.click();
  return button;
}
