import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../hkt-search-field.ts';
import type { HktSearchFieldElement } from '../hkt-search-field.ts';
import { forgetWarnings } from '../base/warn.ts';
import { focused, press } from '../testing/press.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { HktSearchInputEvent, HktSearchSubmitEvent } from './search-field.events.ts';

const input = (element: HktSearchFieldElement): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const part = (element: HktSearchFieldElement, name: string): HTMLElement =>
  element.shadowRoot!.querySelector(`.${name}`)!;
const optionsOf = (element: HktSearchFieldElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'),
];

const field = html`<hkt-search-field label="搜"></hkt-search-field>`;
const withList = html`<hkt-search-field
  label="搜"
  value="老"
  .suggestions=${['老年证', { text: '养老补贴', note: '办事区' }]}
></hkt-search-field>`;

/** What a person's typing or an input method does to a native field. */
function type(element: HktSearchFieldElement, text: string, isComposing = false): void {
  input(element).value = text;
  input(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
}

const compose = (element: HktSearchFieldElement, part: 'start' | 'end'): boolean =>
  input(element).dispatchEvent(new CompositionEvent(`composition${part}`, { bubbles: true, composed: true }));

function queriesOf(element: HktSearchFieldElement): string[] {
  const heard: string[] = [];
  element.addEventListener('hkt-search-input', (event: HktSearchInputEvent) => heard.push(event.query));
  return heard;
}

function submitsOf(target: HTMLElement): HktSearchSubmitEvent[] {
  const heard: HktSearchSubmitEvent[] = [];
  target.addEventListener('hkt-search-submit', (event) => heard.push(event));
  return heard;
}

/** A form that stays on the page and remembers what it would have sent. */
async function formWith(content: TemplateResult): Promise<{ form: HTMLFormElement; sent: string[] }> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new URLSearchParams(new FormData(form) as never).toString());
  });
  return { form, sent };
}

async function withoutInternals(run: () => Promise<void>): Promise<void> {
  const native = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'attachInternals')!;
  Object.defineProperty(HTMLElement.prototype, 'attachInternals', { value: undefined, configurable: true });
  try {
    await run();
  } finally {
    Object.defineProperty(HTMLElement.prototype, 'attachInternals', native);
  }
}

describe('hkt-search-field', () => {
  beforeEach(forgetWarnings);

  it('is a native search field with a label and a button', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    expect(input(element).type).to.equal('search');
    expect(input(element).labels![0]!.textContent).to.equal('搜');
    expect(part(element, 'submit').textContent!.trim()).to.equal('搜索');
    await expect(element).to.be.accessible();
  });

  it('shows what the host sets, without an event', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    const queries = queriesOf(element);
    element.value = '老年证';
    await element.updateComplete;
    expect(input(element).value).to.equal('老年证');
    expect(queries).to.deep.equal([]);
  });

  it('tells each change of the words once', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    const queries = queriesOf(element);
    type(element, '老');
    type(element, '老');
    type(element, '老年');
    expect(queries).to.deep.equal(['老', '老年']);
    expect(element.value).to.equal('老年');
  });

  it('hears real keys', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    const queries = queriesOf(element);
    element.focus();
    await press('g', 'l');
    expect(queries).to.deep.equal(['g', 'gl']);
  });

  it('says nothing while a word is composed, and keeps it when the element changes meanwhile', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    const queries = queriesOf(element);
    const submits = submitsOf(element);
    compose(element, 'start');
    type(element, 'l', true);
    type(element, 'lao', true);
    element.suggestions = ['老年证'];
    await element.updateComplete;
    input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(input(element).value).to.equal('lao');
    expect(queries).to.deep.equal([]);
    input(element).value = '老';
    compose(element, 'end');
    // Firefox sends one more input after the end.
    type(element, '老');
    expect(queries).to.deep.equal(['老']);
    expect(submits).to.have.length(0);
  });

  it('does not take the Enter that ends a composition in Safari for a search', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    const submits = submitsOf(element);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    Object.defineProperty(enter, 'keyCode', { value: 229 });
    input(element).dispatchEvent(enter);
    expect(submits).to.have.length(0);
  });

  it('clears by its button of 44 px and by Escape, and keeps the focus', async () => {
    const element = await fixture<HktSearchFieldElement>(
      html`<hkt-search-field label="搜" value="老"></hkt-search-field>`,
    );
    const queries = queriesOf(element);
    expect(part(element, 'clear').offsetWidth).to.be.at.least(44);
    part(element, 'clear').click();
    await element.updateComplete;
    expect(part(element, 'clear').hidden).to.equal(true);
    expect(focused()).to.equal(input(element));
    type(element, '年');
    await press('Escape');
    expect(queries).to.deep.equal(['', '年', '']);
  });

  it('asks to search by Enter and by its button', async () => {
    const element = await fixture<HktSearchFieldElement>(
      html`<hkt-search-field label="搜" value="老"></hkt-search-field>`,
    );
    const submits = submitsOf(element);
    element.focus();
    await press('Enter');
    part(element, 'submit').click();
    expect(submits.map((event) => event.query)).to.deep.equal(['老', '老']);
  });

  it('is a plain field until it has a list, then a combobox', async () => {
    const element = await fixture<HktSearchFieldElement>(field);
    expect(input(element).getAttribute('role')).to.equal(null);
    element.suggestions = [];
    await element.updateComplete;
    expect(input(element)).to.have.attribute('role', 'combobox');
    expect(input(element)).to.have.attribute('aria-expanded', 'false');
  });

  it('opens its list while one types, not when the host sets it', async () => {
    const element = await fixture<HktSearchFieldElement>(withList);
    expect(part(element, 'list').hidden).to.equal(true);
    type(element, '老年');
    await element.updateComplete;
    expect(part(element, 'list').hidden).to.equal(false);
    await expect(element).to.be.accessible();
    element.suggestions = [];
    await element.updateComplete;
    expect(part(element, 'list').hidden).to.equal(true);
  });

  it('moves along the list by arrows, in a ring that passes the field', async () => {
    const element = await fixture<HktSearchFieldElement>(withList);
    element.focus();
    const seen: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await press('ArrowDown');
      await element.updateComplete;
      const active = input(element).getAttribute('aria-activedescendant');
      seen.push(active && element.shadowRoot!.getElementById(active)!.firstElementChild!.textContent);
    }
    expect(seen).to.deep.equal(['老年证', '养老补贴', null, '老年证']);
    expect(optionsOf(element).map((option) => option.ariaSelected)).to.deep.equal(['true', 'false']);
    expect(focused()).to.equal(input(element));
  });

  it('takes a suggestion by Enter', async () => {
    const element = await fixture<HktSearchFieldElement>(withList);
    const submits = submitsOf(element);
    element.focus();
    await press('ArrowUp', 'Enter');
    await element.updateComplete;
    expect(submits.map(({ query, suggestion }) => ({ query, suggestion }))).to.deep.equal([
      { query: '养老补贴', suggestion: { text: '养老补贴', note: '办事区' } },
    ]);
    expect(input(element).value).to.equal('养老补贴');
    expect(part(element, 'list').hidden).to.equal(true);
  });

  it('takes a suggestion by a press, and the focus stays in the field', async () => {
    const element = await fixture<HktSearchFieldElement>(withList);
    const submits = submitsOf(element);
    element.focus();
    type(element, '老年');
    await element.updateComplete;
    const option = optionsOf(element)[0]!;
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    expect(option.dispatchEvent(down)).to.equal(false);
    option.click();
    expect(submits[0]!.query).to.equal('老年证');
  });

  it('closes the list by Escape first, and when the focus leaves', async () => {
    const element = await fixture<HktSearchFieldElement>(withList);
    element.focus();
    await press('ArrowDown', 'Escape');
    await element.updateComplete;
    expect([part(element, 'list').hidden, element.value]).to.deep.equal([true, '老']);
    await press('ArrowDown');
    input(element).blur();
    await element.updateComplete;
    expect(part(element, 'list').hidden).to.equal(true);
  });

  it('shows no more than eight, and none of what is no suggestion', async () => {
    const wild = [null, 5, {}, '', ...Array.from({ length: 80 }, (_, i) => `第 ${i} 个`)] as never;
    const element = await fixture<HktSearchFieldElement>(
      html`<hkt-search-field label="搜" .suggestions=${wild}></hkt-search-field>`,
    );
    expect(optionsOf(element)).to.have.length(8);
    element.suggestions = 'x' as never;
    await element.updateComplete;
    expect(optionsOf(element)).to.have.length(0);
  });

  it('sends its value with the form, and sends the form by Enter', async () => {
    const { form, sent } = await formWith(html`<hkt-search-field label="搜" name="q" value="a"></hkt-search-field>`);
    const element = form.querySelector('hkt-search-field')!;
    type(element, 'b');
    element.focus();
    await press('Enter');
    await element.updateComplete;
    expect(sent).to.deep.equal(['q=b']);
    form.reset();
    await element.updateComplete;
    expect(input(element).value).to.equal('a');
  });

  it('leaves the form alone when the host cancels', async () => {
    const { form, sent } = await formWith(html`<hkt-search-field label="搜" name="q" value="a"></hkt-search-field>`);
    const element = form.querySelector('hkt-search-field')!;
    element.addEventListener('hkt-search-submit', (event) => event.preventDefault());
    part(element, 'submit').click();
    await element.updateComplete;
    expect(sent).to.deep.equal([]);
  });

  it('is disabled by a fieldset around it', async () => {
    const { form } = await formWith(
      html`<fieldset disabled><hkt-search-field label="搜" name="q" value="a"></hkt-search-field></fieldset>`,
    );
    const element = form.querySelector('hkt-search-field')!;
    expect(input(element).disabled).to.equal(true);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    expect(input(element).disabled).to.equal(false);
  });

  it('does the same where the engine knows no ElementInternals', () =>
    withoutInternals(async () => {
      const { form, sent } = await formWith(html`<hkt-search-field label="搜" name="q" value="a"></hkt-search-field>`);
      const element = form.querySelector('hkt-search-field')!;
      type(element, 'b');
      part(element, 'submit').click();
      await element.updateComplete;
      await element.updateComplete;
      expect(sent).to.deep.equal(['q=b']);
      form.reset();
      await element.updateComplete;
      expect(input(element).value).to.equal('a');
      element.disabled = true;
      await element.updateComplete;
      expect([...new FormData(form).keys()]).to.deep.equal([]);
      element.remove();
      form.reset();
    }));

  it('puts the button below in a narrow column', async () => {
    const box = await fixture(html`<div style="width:240px">${field}</div>`);
    const element = box.querySelector('hkt-search-field')!;
    await nextFrame();
    await nextFrame();
    expect(part(element, 'submit').offsetTop).to.be.at.least(part(element, 'field').offsetTop + 44);
    expect(element.scrollWidth).to.be.at.most(240);
  });

  it('says that a label is missing and uses a general one', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktSearchFieldElement>(html`<hkt-search-field></hkt-search-field>`);
    expect(part(element, 'label').textContent).to.equal('搜一搜');
    expect(warnings()).to.deep.equal([
      'hkt-search-field: needs a "label". Using a general one. See docs/errors/HKT-E014.md',
    ]);
  });
});
