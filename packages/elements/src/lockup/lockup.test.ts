import { expect, fixture, html } from '@open-wc/testing';
import { mark, markSmall } from '@huiketing/identity/mark';
import '../hkt-lockup.ts';
import type { HktLockupElement } from '../hkt-lockup.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const inner = (element: HktLockupElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const width = (element: HktLockupElement, part: string): number =>
  inner(element).querySelector(part)!.getBoundingClientRect().width;

/** Until what was observed in one frame has been drawn. */
const frames = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('hkt-lockup', () => {
  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ locale: 'zh-CN', hall: undefined }));

  it('is the mark and the wordmark, side by side', async () => {
    const element = await fixture<HktLockupElement>(html`<hkt-lockup></hkt-lockup>`);
    expect(inner(element).querySelectorAll('svg')).to.have.length(2);
    expect(inner(element)).to.have.class('horizontal');
  });

  it('shows the community and the second line as words', async () => {
    const element = await fixture<HktLockupElement>(
      html`<hkt-lockup community="丽都社区" second-line="便民服务站"></hkt-lockup>`,
    );
    const lines = [...inner(element).querySelectorAll('.line')].map((line) => line.textContent);
    expect(lines).to.deep.equal(['丽都社区', '便民服务站']);
  });

  it('takes the names of the hall around it', async () => {
    pageScope().update({ hall: { community: { zh: '丽都社区', en: 'Lidu' }, secondLine: '便民服务站' } as never });
    const element = await fixture<HktLockupElement>(html`<hkt-lockup></hkt-lockup>`);
    expect(inner(element).textContent).to.contain('丽都社区').and.to.contain('便民服务站');
  });

  it('prefers the names it was given', async () => {
    pageScope().update({ hall: { community: '别的社区' } as never });
    const element = await fixture<HktLockupElement>(html`<hkt-lockup community="丽都社区"></hkt-lockup>`);
    expect(inner(element).textContent).to.contain('丽都社区').and.not.to.contain('别的社区');
  });

  it('is the mark alone with variant mark', async () => {
    const element = await fixture<HktLockupElement>(
      html`<hkt-lockup variant="mark" community="丽都社区"></hkt-lockup>`,
    );
    expect(inner(element).querySelectorAll('svg')).to.have.length(1);
    expect(inner(element).querySelector('.line')).to.equal(null);
  });

  it('has no slot: what a page puts into it never shows', async () => {
    const element = await fixture<HktLockupElement>(html`<hkt-lockup><b>我们公司</b></hkt-lockup>`);
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(element.querySelector('b')!.getClientRects()).to.have.length(0);
  });

  it('keeps clear space as high as 客 on every side', async () => {
    const element = await fixture<HktLockupElement>(html`<hkt-lockup></hkt-lockup>`);
    const outer = element.getBoundingClientRect();
    const word = inner(element).querySelector('.wordmark')!.getBoundingClientRect();
    const mark = inner(element).querySelector('.mark')!.getBoundingClientRect();
    expect(mark.left - outer.left).to.be.at.least(word.height - 1);
    expect(mark.top - outer.top).to.be.at.least(word.height - 1);
    expect(outer.right - word.right).to.be.at.least(word.height - 1);
  });

  it('shrinks in a narrow box, never below its smallest size', async () => {
    const box = await fixture<HTMLElement>(html`<div><hkt-lockup></hkt-lockup></div>`);
    const element = box.querySelector('hkt-lockup')!;
    const usual = width(element, '.mark');
    box.style.width = '240px';
    expect(width(element, '.mark')).to.be.below(usual);
    box.style.width = '10px';
    expect(width(element, '.mark')).to.be.at.least(24);
    expect(width(element, '.mark') + width(element, '.wordmark')).to.be.at.least(105);
  });

  it('keeps its clear space in proportion where it shrinks', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 200px"><hkt-lockup></hkt-lockup></div>`);
    const element = box.querySelector('hkt-lockup')!;
    const part = (name: string): DOMRect => inner(element).querySelector(name)!.getBoundingClientRect();
    const clear = part('.mark').left - element.getBoundingClientRect().left;
    expect(clear / part('.mark').width).to.be.closeTo(2 / 3, 0.01);
    expect(part('.wordmark').width / part('.mark').width).to.be.closeTo(10.64 / 3, 0.01);
  });

  it('draws the small mark at 32 px and less', async () => {
    const box = await fixture<HTMLElement>(html`<div><hkt-lockup></hkt-lockup></div>`);
    const element = box.querySelector('hkt-lockup')!;
    const drawn = (): string | null => inner(element).querySelector('.mark path')!.getAttribute('d');
    expect(drawn()).to.equal(mark.layers[0]!.d);
    box.style.width = '160px';
    await frames();
    expect(drawn()).to.equal(markSmall.layers[0]!.d);
    element.remove();
    box.style.width = '600px';
    box.append(element);
    await frames();
    expect(drawn()).to.equal(mark.layers[0]!.d);
  });

  it('keeps its words at 18 px and more in 长辈版', async () => {
    const { face } = pageScope();
    face.prefer({ mode: 'elder' });
    const element = await fixture<HktLockupElement>(
      html`<hkt-lockup community="丽都社区" second-line="便民服务站"></hkt-lockup>`,
    );
    const sizes = [...inner(element).querySelectorAll('.line')].map((line) =>
      parseFloat(getComputedStyle(line).fontSize),
    );
    face.prefer({ mode: 'standard' });
    for (const size of sizes) expect(size).to.be.at.least(18);
  });

  it('draws the mark that the pack brings', async () => {
    const { face } = pageScope();
    const { pack } = face;
    const own = { width: 10, height: 10, layers: [{ role: 'mark' as const, d: 'M0 0h10v10z' }] };
    const element = await fixture<HktLockupElement>(html`<hkt-lockup></hkt-lockup>`);
    // Another colour too: a face redraws when its sheet changes.
    face.wear({
      ...pack,
      lockup: { mark: own, name: '凌河会客厅' },
      colors: { light: { '--hkt-color-page': '#fffffe' } },
    } as never);
    await element.updateComplete;
    expect(inner(element).querySelector('.mark path')).to.have.attribute('d', 'M0 0h10v10z');
    expect(inner(element)).to.have.attribute('aria-label', '凌河会客厅');
    face.wear(pack);
  });

  it('is one image, called by the hall and its community', async () => {
    const element = await fixture<HktLockupElement>(
      html`<hkt-lockup variant="mark" community="丽都社区" second-line="便民服务站"></hkt-lockup>`,
    );
    expect(inner(element)).to.have.attribute('role', 'img');
    expect(inner(element)).to.have.attribute('aria-label', '居民会客厅，丽都社区，便民服务站');
  });

  it('is called in English on an English page', async () => {
    pageScope().update({ locale: 'en' });
    const element = await fixture<HktLockupElement>(html`<hkt-lockup></hkt-lockup>`);
    expect(inner(element)).to.have.attribute('aria-label', 'Residents’ Living Room');
  });

  it('says which variant and tone it does not know and uses the first', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktLockupElement>(html`<hkt-lockup variant="round" tone="gold"></hkt-lockup>`);
    expect(inner(element)).to.have.class('horizontal');
    expect(inner(element)).to.have.class('full');
    expect(warnings()).to.have.length(2);
  });
});
