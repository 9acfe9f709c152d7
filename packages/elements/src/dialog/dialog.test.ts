import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../hkt-button.ts';
import '../hkt-dialog.ts';
import type { HktDialogElement } from '../hkt-dialog.ts';
import { forgetWarnings } from '../base/warn.ts';
import { focused, press } from '../testing/press.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { HktDialogCloseEvent } from './dialog.events.ts';

const native = (element: HktDialogElement): HTMLDialogElement => element.shadowRoot!.querySelector('dialog')!;
const part = (element: HktDialogElement, name: string): HTMLElement => element.shadowRoot!.querySelector(`.${name}`)!;

async function open(content = html`<hkt-dialog heading="请您看看">您好</hkt-dialog>`): Promise<HktDialogElement> {
  const box = await fixture(html`<div><button id="opener">开</button>${content}</div>`);
  const element = box.querySelector('hkt-dialog')!;
  box.querySelector<HTMLElement>('#opener')!.focus();
  element.show();
  await element.updateComplete;
  return element;
}

function pressOn(target: HTMLElement, from = target): void {
  from.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
  target.click();
}

describe('hkt-dialog', () => {
  beforeEach(forgetWarnings);

  it('is closed and takes no room by default', async () => {
    const element = await fixture<HktDialogElement>(html`<hkt-dialog heading="请您看看">您好</hkt-dialog>`);
    expect(native(element).open).to.equal(false);
    expect(element.offsetHeight).to.equal(0);
  });

  it('opens and closes with its attribute', async () => {
    const element = await fixture<HktDialogElement>(html`<hkt-dialog open heading="请您看看">您好</hkt-dialog>`);
    expect(native(element).matches(':modal, [open]')).to.equal(true);
    element.removeAttribute('open');
    await element.updateComplete;
    expect(native(element).open).to.equal(false);
  });

  it('is named by its heading', async () => {
    const element = await open();
    expect(native(element).getAttribute('aria-labelledby')).to.equal('heading');
    expect(part(element, 'heading').textContent).to.equal('请您看看');
    await expect(element).to.be.accessible();
  });

  it('hides the row of answers when there is none, and shows one that comes late', async () => {
    const element = await open();
    expect(part(element, 'actions').hidden).to.equal(true);
    const late = document.createElement('button');
    late.slot = 'actions';
    element.append(late);
    await oneEvent(part(element, 'actions').firstElementChild!, 'slotchange');
    await element.updateComplete;
    expect(part(element, 'actions').hidden).to.equal(false);
  });

  it('takes the focus to its heading and gives it back', async () => {
    const element = await open();
    expect(focused()).to.equal(part(element, 'heading'));
    element.close();
    await element.updateComplete;
    expect(focused()!.id).to.equal('opener');
  });

  it('takes the focus to an element with autofocus, inside a kit element too', async () => {
    const element = await open(html`<hkt-dialog heading="请您看看"><hkt-button>好</hkt-button></hkt-dialog>`);
    const button = element.querySelector('hkt-button')!;
    button.toggleAttribute('autofocus', true);
    element.close();
    await element.updateComplete;
    element.show();
    await element.updateComplete;
    expect(document.activeElement).to.equal(button);
  });

  it('gives the focus to the opener it was told', async () => {
    const element = await open();
    element.close();
    await element.updateComplete;
    const other = document.createElement('button');
    element.after(other);
    (document.activeElement as HTMLElement).blur();
    element.show(other);
    await element.updateComplete;
    element.close();
    await element.updateComplete;
    expect(focused()).to.equal(other);
  });

  it('keeps the Tab key inside, and the page behind out of reach', async () => {
    const element = await open();
    await press('Tab');
    expect(focused()).to.equal(part(element, 'close'));
    const behind = document.querySelector<HTMLElement>('#opener')!;
    behind.focus();
    expect(document.activeElement).not.to.equal(behind);
  });

  it('does not touch the page that lies behind', async () => {
    const before = [document.documentElement, document.body].map((each) => each.cloneNode(false) as Element);
    await open();
    const after = [document.documentElement, document.body].map((each) => each.cloneNode(false) as Element);
    expect(after.map((each) => each.outerHTML)).to.deep.equal(before.map((each) => each.outerHTML));
  });

  it('always has a pixel to scroll, so that the page behind never does', async () => {
    const element = await open();
    expect(native(element).scrollHeight - native(element).clientHeight).to.equal(1);
    const top = part(element, 'box').getBoundingClientRect().top;
    native(element).scrollTop = 1;
    expect(part(element, 'box').getBoundingClientRect().top).to.equal(top);
  });

  it('scrolls long words inside and keeps heading and answers in view', async () => {
    const element = await open(
      html`<hkt-dialog heading="长">
        ${Array.from({ length: 99 }, () => html`<p>一段</p>`)}<button slot="actions">好</button>
      </hkt-dialog>`,
    );
    const box = part(element, 'box');
    box.scrollTop = 500;
    const frame = box.getBoundingClientRect();
    expect(box.scrollTop).to.equal(500);
    expect(frame.bottom).to.be.at.most(window.innerHeight);
    expect(part(element, 'close').getBoundingClientRect().top).to.be.at.least(frame.top);
    expect(part(element, 'actions').getBoundingClientRect().bottom).to.be.at.most(frame.bottom);
  });

  it('closes by a button of at least 44 px in its corner', async () => {
    const element = await open();
    const { width, height } = part(element, 'close').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    setTimeout(() => part(element, 'close').click());
    const event = (await oneEvent(element, 'hkt-dialog-close')) as HktDialogCloseEvent;
    await element.updateComplete;
    expect([event.reason, element.open]).to.deep.equal(['button', false]);
  });

  it('closes by Escape, one window at a time', async () => {
    const outer = await open();
    const inner = document.createElement('hkt-dialog');
    inner.heading = '里面';
    outer.append(inner);
    inner.show();
    await inner.updateComplete;
    const reasons: string[] = [];
    inner.addEventListener('hkt-dialog-close', (event) => reasons.push(event.reason));
    const closed = oneEvent(native(inner), 'close');
    await press('Escape');
    await closed;
    expect([reasons[0], inner.open, outer.open]).to.deep.equal(['escape', false, true]);
  });

  it('stays open when the host cancels the closing', async () => {
    const element = await open();
    element.addEventListener('hkt-dialog-close', (event) => event.preventDefault());
    part(element, 'close').click();
    await element.updateComplete;
    expect(native(element).open).to.equal(true);
  });

  it('closes by a press beside it only when told so', async () => {
    const element = await open();
    pressOn(part(element, 'stage'));
    expect(element.open).to.equal(true);
    element.closeBeside = true;
    pressOn(part(element, 'stage'), part(element, 'body'));
    pressOn(part(element, 'body'));
    expect(element.open).to.equal(true);
    pressOn(part(element, 'stage'));
    expect(element.open).to.equal(false);
  });

  it('fires nothing when the host closes it', async () => {
    const element = await open();
    let events = 0;
    element.addEventListener('hkt-dialog-close', () => events++);
    const closed = oneEvent(native(element), 'close');
    element.close();
    await element.updateComplete;
    await closed;
    expect(events).to.equal(0);
  });

  it('is closed when it comes back to the page', async () => {
    const element = await open();
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await element.updateComplete;
    expect([element.open, native(element).open]).to.deep.equal([false, false]);
    element.show();
    await element.updateComplete;
    expect(native(element).open).to.equal(true);
  });

  it('says that a heading is missing and shows a general one', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktDialogElement>(html`<hkt-dialog open>您好</hkt-dialog>`);
    expect(part(element, 'heading').textContent).to.equal('请您看看');
    expect(warnings()).to.deep.equal([
      'hkt-dialog: needs a "heading". Showing a general one. See docs/errors/HKT-E005.md',
    ]);
  });
});
