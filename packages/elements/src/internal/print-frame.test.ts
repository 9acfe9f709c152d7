import { expect, fixture, html } from '@open-wc/testing';
import { printSheets } from './print-frame.ts';
import type { Paper, PrintBlock } from './print-frame.ts';

interface Seen {
  doc: Document;
  frame: HTMLIFrameElement;
}

/** Prints under a box of the page, and shows the frame at the moment when a person would see it. */
async function print(blocks: PrintBlock[], paper: Paper = 'A4'): Promise<Seen & { isDone: boolean }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const done = printSheets(box, { title: '办事指南', lang: 'zh-CN', paper, css: 'h1{font-size:24pt}', blocks, foot });
  const frame = box.querySelector('iframe')!;
  const win = frame.contentWindow as Window & typeof globalThis;
  let seen!: Seen;
  win.print = () => {
    expect(frame.isConnected).to.equal(true);
    seen = { doc: win.document, frame };
    check?.(win.document);
    win.dispatchEvent(new Event('afterprint'));
  };
  return { isDone: await done, ...seen };
}

let check: ((doc: Document) => void) | undefined;
const foot = (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`;
const line = (text: string): PrintBlock => ({ content: html`<p>${text}</p>` });
const lines = (count: number): PrintBlock[] =>
  Array.from({ length: count }, (_, i) => line(`材料 ${i + 1}，原件和复印件各一份`));

function checkGeometry(doc: Document): void {
  for (const room of doc.querySelectorAll('.room')) {
    const box = room.getBoundingClientRect();
    for (const block of room.querySelectorAll('.block')) {
      const { top, bottom, right } = block.getBoundingClientRect();
      expect(top).to.be.at.least(box.top - 0.5);
      expect(bottom).to.be.at.most(box.bottom + 0.5);
      expect(right).to.be.at.most(box.right + 0.5);
    }
  }
}

const px = (mm: number): number => (mm / 25.4) * 96;

describe('printSheets', () => {
  afterEach(() => (check = undefined));

  for (const [paper, width, height] of [
    ['A4', 182, 273],
    ['A5', 128, 186],
    ['A3', 261, 396],
  ] as const) {
    it(`puts 200 lines on ${paper} and cuts none, with numbers, at 18 pt`, async () => {
      check = (doc) => {
        checkGeometry(doc);
        const sheets = [...doc.querySelectorAll('.sheet')];
        expect(doc.querySelectorAll('.block')).to.have.length(200);
        expect(sheets.map((sheet) => sheet.lastChild!.textContent)).to.deep.equal(
          sheets.map((_, i) => foot(i + 1, sheets.length)),
        );
        expect(sheets.length).to.be.above(3);
        for (const sheet of sheets) {
          const box = sheet.getBoundingClientRect();
          expect(box.width).to.be.closeTo(px(width), 1);
          expect(box.height).to.be.closeTo(px(height), 1);
          expect(sheet.scrollHeight).to.be.at.most(Math.ceil(box.height));
        }
        expect(doc.defaultView!.getComputedStyle(doc.querySelector('p')!).fontSize).to.equal('24px');
        expect(doc.defaultView!.getComputedStyle(doc.querySelector('.foot')!).fontSize).to.equal('24px');
      };
      await print(lines(200), paper);
    });
  }

  it('keeps the order', async () => {
    let said: (string | null)[] = [];
    check = (doc) => (said = [...doc.querySelectorAll('p')].map(({ textContent }) => textContent));
    await print(lines(50), 'A5');
    expect(said.slice(0, 2)).to.deep.equal(['材料 1，原件和复印件各一份', '材料 2，原件和复印件各一份']);
    expect(said[49]).to.contain('材料 50');
  });

  it('never leaves a heading at the end of a page', async () => {
    const list: PrintBlock[] = [];
    for (let i = 0; i < 40; i++) list.push({ content: html`<h1>第 ${i} 部分</h1>`, keep: true }, ...lines(i % 5 || 1));
    check = (doc) => {
      checkGeometry(doc);
      for (const room of doc.querySelectorAll('.room'))
        expect(room.lastElementChild!.querySelector('h1')).to.equal(null);
    };
    await print(list, 'A5');
  });

  it('fills one sheet with nothing', async () => {
    check = (doc) => expect(doc.querySelectorAll('.sheet')).to.have.length(1);
    await print([]);
  });

  it('has a title, a language and its own page size', async () => {
    check = (doc) => {
      expect([doc.title, doc.documentElement.lang]).to.deep.equal(['办事指南', 'zh-CN']);
      const rules = [...doc.adoptedStyleSheets[0]!.cssRules].map(({ cssText }) => cssText);
      expect(rules[0]).to.match(/@page *\{ *(margin: 0px; *)?size: 210mm 297mm/);
    };
    await print(lines(1));
  });

  it('has a style with the page’s nonce where an engine adopts no sheets', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const page = globalThis as { litNonce?: string };
    page.litNonce = 'n0nce';
    const done = printSheets(box, { title: '', lang: 'zh-CN', paper: 'A5', css: '', blocks: lines(60), foot });
    const win = box.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
    delete (win.CSSStyleSheet.prototype as Partial<CSSStyleSheet>).replaceSync;
    win.print = () => {
      const style = win.document.querySelector('style')!;
      expect(style.nonce || style.getAttribute('nonce')).to.equal('n0nce');
      checkGeometry(win.document);
      expect(win.document.querySelectorAll('.sheet').length).to.be.above(1);
      win.dispatchEvent(new Event('afterprint'));
    };
    expect(await done).to.equal(true);
    delete page.litNonce;
  });

  it('leaves no frame behind, and the focus where it was', async () => {
    const button = await fixture<HTMLElement>(html`<button>打印</button>`);
    button.focus();
    const { frame, isDone } = await print(lines(1));
    expect([isDone, frame.isConnected, document.activeElement === button]).to.deep.equal([true, false, true]);
  });

  it('takes up no room and is not met by keys or ears', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    void printSheets(box, { title: '', lang: 'zh-CN', paper: 'A4', css: '', blocks: [], foot });
    const frame = box.querySelector('iframe')!;
    expect([frame.tabIndex, frame.getAttribute('aria-hidden')]).to.deep.equal([-1, 'true']);
    expect(box.getBoundingClientRect().height).to.equal(0);
    frame.contentWindow!.print = () => undefined;
    void printSheets(box, { title: '', lang: 'zh-CN', paper: 'A4', css: '', blocks: [], foot });
    expect(box.querySelectorAll('iframe')).to.have.length(1);
    box.querySelector('iframe')!.contentWindow!.print = () => undefined;
  });

  it('says that an engine can not print', async () => {
    check = () => {
      throw new Error('no printer');
    };
    expect((await print(lines(1))).isDone).to.equal(false);
    expect(document.querySelector('iframe[aria-hidden]')).to.equal(null);
  });

  it('ends when the focus comes back, where no event tells of the end', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const done = printSheets(box, { title: '', lang: 'zh-CN', paper: 'A4', css: '', blocks: [], foot });
    box.querySelector('iframe')!.contentWindow!.print = () => window.dispatchEvent(new Event('focus'));
    expect(await done).to.equal(true);
    expect(box.querySelector('iframe')).to.equal(null);
  });
});
