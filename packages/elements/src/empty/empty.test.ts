import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-empty.ts';
import '../hkt-icon.ts';
import type { HktEmptyElement } from '../hkt-empty.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const find = (element: HktEmptyElement, what: string): HTMLElement | null => element.shadowRoot!.querySelector(what);

describe('hkt-empty', () => {
  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ locale: 'zh-CN', hall: undefined }));

  it('names a place and a person by default', async () => {
    const element = await fixture<HktEmptyElement>(html`<hkt-empty></hkt-empty>`);
    expect(find(element, '.go')!.textContent).to.contain('接待区').and.to.contain('社工');
    expect(find(element, 'svg')).not.to.equal(null);
    expect(find(element, 'a')).to.equal(null);
  });

  it('takes a heading and words of its own', async () => {
    const element = await fixture<HktEmptyElement>(html`<hkt-empty heading="没找到" go="请您到茶话角坐"></hkt-empty>`);
    expect(find(element, '.heading')!.textContent).to.equal('没找到');
    expect(find(element, '.go')!.textContent).to.equal('请您到茶话角坐');
  });

  it('gives a phone to call, by default the hall’s', async () => {
    pageScope().update({ hall: { phone: '0416-000 0000' } as never });
    const element = await fixture<HktEmptyElement>(html`<hkt-empty></hkt-empty>`);
    expect(find(element, 'a')).to.have.attribute('href', 'tel:04160000000');
    element.phone = '12345';
    await element.updateComplete;
    expect(find(element, 'a')).to.have.attribute('href', 'tel:12345');
  });

  it('has a place for more words and for an action', async () => {
    const element = await fixture<HktEmptyElement>(html`<hkt-empty>换个说法<b slot="action">再搜</b></hkt-empty>`);
    expect(element.querySelector('b')!.offsetWidth).to.be.above(0);
  });

  it('draws the pictogram that is asked for', async () => {
    const usual = await fixture<HktEmptyElement>(html`<hkt-empty></hkt-empty>`);
    const element = await fixture<HktEmptyElement>(html`<hkt-empty icon="search"></hkt-empty>`);
    expect(find(element, 'svg')!.innerHTML).not.to.equal(find(usual, 'svg')!.innerHTML);
  });

  it('speaks English on an English page', async () => {
    pageScope().update({ locale: 'en' });
    const element = await fixture<HktEmptyElement>(html`<hkt-empty></hkt-empty>`);
    expect(find(element, '.heading')!.textContent).to.equal('Nothing here yet');
  });

  it('keeps the target of the phone at 44 px', async () => {
    const element = await fixture<HktEmptyElement>(html`<hkt-empty phone="12345"></hkt-empty>`);
    expect(find(element, 'a')!.offsetHeight).to.be.at.least(44);
  });

  it('says which pictogram it does not know and draws a cup', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktEmptyElement>(html`<hkt-empty icon="ufo"></hkt-empty>`);
    expect(find(element, 'svg')).not.to.equal(null);
    expect(warnings()).to.have.length(1);
  });
});
