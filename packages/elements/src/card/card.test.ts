import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-button.ts';
import '../hkt-card.ts';
import type { HktCardElement } from '../hkt-card.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const find = (element: HktCardElement, what: string): HTMLElement | null => element.shadowRoot!.querySelector(what);

describe('hkt-card', () => {
  beforeEach(forgetWarnings);

  it('is a box with words by default, without a heading or a link', async () => {
    const element = await fixture<HktCardElement>(html`<hkt-card>三个座位</hkt-card>`);
    expect(find(element, '[role=heading]')).to.equal(null);
    expect(find(element, 'a')).to.equal(null);
  });

  it('has a heading of rank 3, or of the rank that is asked for', async () => {
    const element = await fixture<HktCardElement>(html`<hkt-card heading="茶话角"></hkt-card>`);
    expect(find(element, '[role=heading]')).to.have.attribute('aria-level', '3');
    element.level = 2;
    await element.updateComplete;
    expect(find(element, '[role=heading]')).to.have.attribute('aria-level', '2');
    element.level = 99;
    await element.updateComplete;
    expect(find(element, '[role=heading]')).to.have.attribute('aria-level', '6');
  });

  it('takes its heading from the slot', async () => {
    const element = await fixture<HktCardElement>(html`<hkt-card><b slot="heading">茶话角</b></hkt-card>`);
    expect(find(element, '[role=heading]')).not.to.equal(null);
  });

  it('notices a heading and actions that come late', async () => {
    const element = await fixture<HktCardElement>(html`<hkt-card>x</hkt-card>`);
    expect(find(element, '.actions')!.hidden).to.equal(true);
    for (const name of ['heading', 'actions']) {
      const child = document.createElement('span');
      child.slot = name;
      element.append(child);
    }
    await new Promise((done) => requestAnimationFrame(done));
    await element.updateComplete;
    expect(find(element, '[role=heading]')).not.to.equal(null);
    expect(find(element, '.actions')!.hidden).to.equal(false);
  });

  it('is a link all over with href, and one stop for the Tab key', async () => {
    const element = await fixture<HktCardElement>(
      html`<hkt-card heading="老年优待证" href="/guide">当天办好</hkt-card>`,
    );
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(1);
    const { left, bottom } = element.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(left + 20, bottom - 10) === find(element, 'a')).to.equal(true);
  });

  it('keeps its actions above the link', async () => {
    const element = await fixture<HktCardElement>(
      html`<hkt-card heading="课堂" href="/class"><hkt-button slot="actions">参加</hkt-button></hkt-card>`,
    );
    await element.updateComplete;
    const { left, top } = element.querySelector('hkt-button')!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 10, top + 10) === element.querySelector('hkt-button')).to.equal(true);
  });

  it('fills the height that a grid gives it', async () => {
    const element = await fixture<HktCardElement>(html`<hkt-card heading="x"></hkt-card>`);
    element.style.height = '300px';
    expect(find(element, '.root')!.offsetHeight).to.equal(300);
  });

  it('names its link by the heading', async () => {
    const element = await fixture<HktCardElement>(
      html`<hkt-card heading="老年优待证" href="/guide">当天办好</hkt-card>`,
    );
    expect(find(element, 'a')!.textContent.trim()).to.equal('老年优待证');
    expect(find(element, 'a')).not.to.have.attribute('aria-labelledby');
  });

  it('names its link by its words where there is no heading', async () => {
    const element = await fixture<HktCardElement>(html`<hkt-card href="/guide">当天办好</hkt-card>`);
    expect(find(element, 'a')).to.have.attribute('aria-labelledby', 'body');
    expect(find(element, '#body')).not.to.equal(null);
  });

  it('leaves out an address that would run a script, and says so', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktCardElement>(html`<hkt-card heading="x" href="javascript:alert(1)"></hkt-card>`);
    expect(find(element, 'a')!.hasAttribute('href')).to.equal(false);
    expect(warnings()).to.have.length(1);
  });
});
