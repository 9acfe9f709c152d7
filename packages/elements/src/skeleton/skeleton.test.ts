import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-skeleton.ts';
import type { HktSkeletonElement } from '../hkt-skeleton.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const find = (element: HktSkeletonElement, what: string): HTMLElement => element.shadowRoot!.querySelector(what)!;
const rows = (element: HktSkeletonElement): number => element.shadowRoot!.querySelectorAll('.row').length;

describe('hkt-skeleton', () => {
  beforeEach(forgetWarnings);

  it('is three lines of text by default', async () => {
    const element = await fixture<HktSkeletonElement>(html`<hkt-skeleton></hkt-skeleton>`);
    expect(find(element, '.root')).to.have.class('text');
    expect(rows(element)).to.equal(3);
  });

  it('has as many rows as asked, 1 to 50', async () => {
    const count = async (asked: string): Promise<number> =>
      rows(await fixture<HktSkeletonElement>(html`<hkt-skeleton rows=${asked}></hkt-skeleton>`));
    expect(await count('7')).to.equal(7);
    expect(await count('1000000')).to.equal(50);
    expect(await count('-2')).to.equal(1);
    expect(await count('many')).to.equal(3);
  });

  it('stands still where the device asks for less motion', async () => {
    const { face } = pageScope();
    const element = await fixture<HktSkeletonElement>(html`<hkt-skeleton></hkt-skeleton>`);
    face.notice({ dark: false, moreContrast: false, forced: false, reducedMotion: true });
    const { animationDuration } = getComputedStyle(find(element, '.bar'));
    face.notice({ dark: false, moreContrast: false, forced: false, reducedMotion: false });
    expect(parseFloat(animationDuration)).to.be.below(0.01);
  });

  it('is one sentence to the ear, busy, and announces nothing', async () => {
    const element = await fixture<HktSkeletonElement>(html`<hkt-skeleton></hkt-skeleton>`);
    expect(find(element, '.root')).to.have.attribute('aria-busy', 'true');
    expect(find(element, '.root')).not.to.have.attribute('role');
    expect(find(element, '.rows')).to.have.attribute('aria-hidden', 'true');
    expect(find(element, '.visually-hidden').textContent).to.equal('正在准备，请稍等');
  });

  it('says what is coming', async () => {
    const element = await fixture<HktSkeletonElement>(html`<hkt-skeleton label="服务清单就来"></hkt-skeleton>`);
    expect(find(element, '.visually-hidden').textContent).to.equal('服务清单就来');
  });

  it('says which variant it does not know and uses text', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktSkeletonElement>(html`<hkt-skeleton variant="cloud"></hkt-skeleton>`);
    expect(find(element, '.root')).to.have.class('text');
    expect(warnings()).to.have.length(1);
  });
});
