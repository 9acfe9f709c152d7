import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-qr.ts';
import type { HktQrElement } from '../hkt-qr.ts';
import { registry } from '@huiketing/identity/runtime';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { drawCode } from './draw-code.ts';

const svg = (element: HktQrElement): SVGSVGElement | null => element.shadowRoot!.querySelector('svg');
const human = (element: HktQrElement): HTMLElement => element.shadowRoot!.querySelector('.fallback')!;
const code = html`<hkt-qr value="https://example.org" label="带走"><b slot="fallback">找我们</b></hkt-qr>`;

/** Relative luminance (WCAG) of `rgb(…)`. */
function luminance(rgb: string): number {
  const [r, g, b] = rgb.match(/\d+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('hkt-qr', () => {
  beforeEach(forgetWarnings);

  it('draws one path with a quiet zone of four modules', async () => {
    const element = await fixture<HktQrElement>(code);
    // Version 2 holds this address at level M: 25 modules.
    expect(svg(element)!.getAttribute('viewBox')).to.equal('0 0 33 33');
    const path = svg(element)!.querySelector('path')!;
    const { x, y, width, height } = path.getBBox();
    expect([x, y, width, height]).to.deep.equal([4, 4, 25, 25]);
    expect(element.shadowRoot!.querySelectorAll('path')).to.have.length(1);
  });

  it('names what the code does, and shows it', async () => {
    const element = await fixture<HktQrElement>(code);
    expect(svg(element)).to.have.attribute('aria-label', '二维码：带走');
    expect(element.shadowRoot!.querySelector('.label')!.textContent).to.equal('带走');
    await expect(element).to.be.accessible();
  });

  it('follows its value and shows the other way alone without one', async () => {
    const element = await fixture<HktQrElement>(code);
    const before = svg(element)!.innerHTML;
    element.value = 'https://example.com';
    await element.updateComplete;
    expect(svg(element)!.innerHTML).not.to.equal(before);
    element.value = '';
    await element.updateComplete;
    expect(svg(element)).to.equal(null);
    expect(human(element).offsetHeight).to.be.above(0);
  });

  it('never gets wider than its box', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width:120px">${code}</div>`);
    const { width, height } = svg(box.querySelector('hkt-qr')!)!.getBoundingClientRect();
    expect(width).to.equal(120);
    expect(height).to.equal(120);
  });

  it('is dark on light in every mode', async () => {
    const { face } = registry();
    const element = await fixture<HktQrElement>(code);
    try {
      for (const scheme of ['light', 'dark'] as const)
        for (const contrast of ['normal', 'high'] as const) {
          face.prefer({ scheme, contrast });
          const { fill, backgroundColor } = getComputedStyle(svg(element)!);
          const ratio = (luminance(backgroundColor) + 0.05) / (luminance(fill) + 0.05);
          expect(ratio, `${scheme}, ${contrast}`).to.be.above(7);
        }
    } finally {
      face.prefer({ scheme: 'light', contrast: 'auto' });
    }
  });

  it('draws 汉字, and nothing for what no code can hold', () => {
    expect(drawCode('进门办 马上办 一次办')!.side).to.equal(37);
    expect(drawCode('长'.repeat(221))!.side).to.equal(105);
    expect(drawCode('长'.repeat(300))).to.equal(undefined);
    expect(drawCode('\ud800')).to.equal(undefined);
  });

  it('says that the other way is missing and shows one', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktQrElement>(html`<hkt-qr value="https://example.org" label="带走"></hkt-qr>`);
    expect(human(element).textContent!.trim()).to.equal('不方便扫码？请您到接待区坐，我们陪您一起办。');
    expect(warnings()).to.deep.equal([
      'hkt-qr: has nothing in its "fallback" slot. Showing the way to the reception zone. See docs/errors/HKT-E003.md',
    ]);
  });

  it('says that the text is too long and shows the other way alone', async () => {
    const warnings = hearWarnings();
    const value = 'x'.repeat(3000);
    const element = await fixture<HktQrElement>(html`<hkt-qr value=${value}><b slot="fallback">找我们</b></hkt-qr>`);
    expect(svg(element)).to.equal(null);
    expect(warnings()).to.deep.equal([
      'hkt-qr: "value" does not fit into a code that a phone can read (3000 characters). Showing the fallback alone. See docs/errors/HKT-E012.md',
    ]);
  });

  it('says nothing when all is well', async () => {
    const warnings = hearWarnings();
    await fixture(code);
    expect(warnings()).to.deep.equal([]);
  });
});
