import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { MESSAGE_TONES } from '@huiketing/model/vocabularies';
import '../hkt-message.ts';
import type { HktMessageElement } from '../hkt-message.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const find = (element: HktMessageElement, what: string): HTMLElement | null => element.shadowRoot!.querySelector(what);
const heading = (element: HktMessageElement): string =>
  find(element, '.heading')!.textContent.replace(/\s+/g, ' ').trim();

describe('hkt-message', () => {
  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ locale: 'zh-CN' }));

  it('is something to know by default', async () => {
    const element = await fixture<HktMessageElement>(html`<hkt-message>周四下午学习</hkt-message>`);
    expect(find(element, '.root')).to.have.class('info');
    expect(find(element, 'button')).to.equal(null);
  });

  it('says each tone by a pictogram and by a word of its own', async () => {
    const words = new Set<string>();
    const drawings = new Set<string>();
    for (const tone of MESSAGE_TONES) {
      const element = await fixture<HktMessageElement>(html`<hkt-message tone=${tone}>x</hkt-message>`);
      words.add(heading(element));
      drawings.add(find(element, '.icon')!.innerHTML);
    }
    expect(words).to.have.property('size', MESSAGE_TONES.length);
    expect(drawings).to.have.property('size', MESSAGE_TONES.length);
  });

  it('takes a heading, and still says the tone to the ear', async () => {
    const element = await fixture<HktMessageElement>(
      html`<hkt-message tone="warning" heading="还差一样">x</hkt-message>`,
    );
    expect(heading(element)).to.equal('请您留意 还差一样');
    expect(find(element, '.visually-hidden')!.textContent.trim()).to.equal('请您留意');
  });

  it('speaks English on an English page', async () => {
    pageScope().update({ locale: 'en' });
    const element = await fixture<HktMessageElement>(html`<hkt-message tone="success">x</hkt-message>`);
    expect(heading(element)).to.equal('Done');
  });

  it('closes at its corner', async () => {
    const element = await fixture<HktMessageElement>(html`<hkt-message closable>x</hkt-message>`);
    find(element, '.close')!.click();
    await element.updateComplete;
    expect(element.closed).to.equal(true);
    expect(element.offsetHeight).to.equal(0);
  });

  it('opens again when the page says so', async () => {
    const element = await fixture<HktMessageElement>(html`<hkt-message closed>x</hkt-message>`);
    element.closed = false;
    await element.updateComplete;
    expect(element.offsetHeight).to.be.above(0);
  });

  it('tells that a person closed it, up through the page', async () => {
    const element = await fixture<HktMessageElement>(html`<hkt-message closable>x</hkt-message>`);
    setTimeout(() => find(element, '.close')!.click());
    const event = await oneEvent(document, 'hkt-message-close');
    expect(event.target).to.equal(element);
  });

  it('stays when the page prevents it', async () => {
    const element = await fixture<HktMessageElement>(html`<hkt-message closable>x</hkt-message>`);
    element.addEventListener('hkt-message-close', (event) => event.preventDefault());
    find(element, '.close')!.click();
    expect(element.closed).to.equal(false);
  });

  it('announces nothing unless it is live: then an error at once, the rest in a pause', async () => {
    const role = async (tone: string, live: boolean): Promise<string | null> => {
      const element = await fixture<HktMessageElement>(html`<hkt-message tone=${tone} ?live=${live}>x</hkt-message>`);
      return find(element, '.root')!.getAttribute('role');
    };
    expect(await role('error', false)).to.equal(null);
    expect(await role('error', true)).to.equal('alert');
    expect(await role('success', true)).to.equal('status');
  });

  it('keeps the target of its corner at 44 px, with a name', async () => {
    const element = await fixture<HktMessageElement>(html`<hkt-message closable>x</hkt-message>`);
    const button = find(element, '.close')!;
    expect(button.offsetWidth).to.be.at.least(44);
    expect(button.offsetHeight).to.be.at.least(44);
    expect(button).to.have.attribute('aria-label', '知道了，关闭');
  });

  it('says which tone it does not know and uses info', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktMessageElement>(html`<hkt-message tone="panic">x</hkt-message>`);
    expect(find(element, '.root')).to.have.class('info');
    expect(warnings()).to.have.length(1);
  });
});
