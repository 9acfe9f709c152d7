import { expect, fixture, html } from '@open-wc/testing';
import { HktSearchFieldElement } from '../pure/hkt-search-field.ts';
import { press } from '../testing/press.ts';
import type { HktSearchSubmitEvent } from './search-field.events.ts';

customElements.define(HktSearchFieldElement.tag, HktSearchFieldElement);

describe('pure hkt-search-field', () => {
  it('is a field without a list, and asks to search all the same', async () => {
    const field = await fixture<HktSearchFieldElement>(
      html`<hkt-search-field label="您想办什么事" value="老年证" .suggestions=${['老年证']}></hkt-search-field>`,
    );
    const input = field.shadowRoot!.querySelector('input')!;
    expect(field.shadowRoot!.querySelector('[role="listbox"]')).to.equal(null);
    expect(input).not.to.have.attribute('role');
    const asked: string[] = [];
    field.addEventListener('hkt-search-submit', (event) => asked.push((event as HktSearchSubmitEvent).query));
    input.focus();
    await press('Enter');
    expect(asked).to.deep.equal(['老年证']);
  });
});
