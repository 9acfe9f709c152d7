import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../hkt-elder-switch.ts';
import type { HktElderSwitchElement } from '../hkt-elder-switch.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const KEY = 'huiketing:mode';
const inner = (element: HktElderSwitchElement): HTMLButtonElement => element.shadowRoot!.querySelector('.root')!;
const create = (): Promise<HktElderSwitchElement> => fixture(html`<hkt-elder-switch></hkt-elder-switch>`);

/** Replaces `localStorage` by one that throws, as a sandboxed frame's does. */
function takeStorageAway(): () => void {
  const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  return () => Object.defineProperty(window, 'localStorage', original);
}

describe('hkt-elder-switch', () => {
  const reset = (): void => {
    forgetWarnings();
    localStorage.clear();
    pageScope().face.prefer({ mode: 'standard' });
    pageScope().update({ locale: 'zh-CN' });
  };
  beforeEach(reset);
  after(reset);

  it('is off by default and stores nothing', async () => {
    const element = await create();
    expect(inner(element)).to.have.attribute('aria-pressed', 'false');
    expect(localStorage).to.have.length(0);
  });

  it('switches the page to 长辈版 and back', async () => {
    const element = await create();
    inner(element).click();
    await element.updateComplete;
    expect(pageScope().face.preferences.mode).to.equal('elder');
    expect(inner(element)).to.have.attribute('aria-pressed', 'true');
    inner(element).click();
    await element.updateComplete;
    expect(pageScope().face.preferences.mode).to.equal('standard');
    expect(inner(element)).to.have.attribute('aria-pressed', 'false');
  });

  it('remembers the choice and nothing else', async () => {
    const element = await create();
    inner(element).click();
    expect(localStorage).to.have.length(1);
    expect(localStorage.getItem(KEY)).to.equal('elder');
    inner(element).click();
    expect(localStorage.getItem(KEY)).to.equal('standard');
  });

  it('brings back what was remembered', async () => {
    localStorage.setItem(KEY, 'elder');
    const element = await create();
    expect(pageScope().face.preferences.mode).to.equal('elder');
    expect(inner(element)).to.have.attribute('aria-pressed', 'true');
  });

  it('leaves the page’s own mode alone where nothing was remembered', async () => {
    pageScope().face.prefer({ mode: 'elder' });
    await create();
    expect(pageScope().face.preferences.mode).to.equal('elder');
  });

  it('does not take a value that is no mode', async () => {
    localStorage.setItem(KEY, '<b>');
    await create();
    expect(pageScope().face.preferences.mode).to.equal('standard');
  });

  it('agrees with every other switch of the page', async () => {
    const one = await create();
    const other = await create();
    inner(one).click();
    await other.updateComplete;
    expect(inner(other)).to.have.attribute('aria-pressed', 'true');
  });

  it('shows its state by a word', async () => {
    const element = await create();
    const state = (): string => inner(element).querySelector('.state')!.textContent;
    expect(state()).to.equal('关');
    inner(element).click();
    await element.updateComplete;
    expect(state()).to.equal('开');
  });

  it('watches no face after it left, and catches up when it comes back', async () => {
    const element = await create();
    const parent = element.parentElement!;
    element.remove();
    pageScope().face.prefer({ mode: 'elder' });
    parent.append(element);
    await element.updateComplete;
    expect(inner(element)).to.have.attribute('aria-pressed', 'true');
  });

  it('tells that a person switched, up through the page', async () => {
    const element = await create();
    setTimeout(() => inner(element).click());
    const event = await oneEvent(document, 'hkt-mode-change');
    expect(event).to.have.property('mode', 'elder');
  });

  it('tells nothing when the page changes the mode itself', async () => {
    const element = await create();
    let events = 0;
    element.addEventListener('hkt-mode-change', () => events++);
    pageScope().face.prefer({ mode: 'elder' });
    await element.updateComplete;
    expect(events).to.equal(0);
  });

  it('is called 长辈版, in English too', async () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      pageScope().update({ locale });
      const element = await create();
      const label = inner(element).querySelector('.label')!;
      expect(label.textContent).to.equal('长辈版');
      expect(label).to.have.attribute('lang', 'zh-CN');
    }
  });

  it('keeps its target at 44 px, and at 60 px in 长辈版', async () => {
    const element = await create();
    expect(inner(element).offsetHeight).to.be.at.least(44);
    inner(element).click();
    await element.updateComplete;
    expect(inner(element).offsetHeight).to.be.at.least(60);
  });

  it('works without storage, and says so', async () => {
    const warnings = hearWarnings();
    const giveBack = takeStorageAway();
    const element = await create();
    inner(element).click();
    giveBack();
    expect(pageScope().face.preferences.mode).to.equal('elder');
    expect(warnings()).to.deep.equal([
      'hkt-elder-switch: the browser gives no storage. The choice lasts as long as the page. See docs/errors/HKT-E023.md',
    ]);
  });
});
