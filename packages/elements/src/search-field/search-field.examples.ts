import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Example } from '../internal/example.ts';
import type { HktSearchFieldElement } from './search-field.element.ts';
import type { SearchSuggestion } from './search-field.events.ts';

const found: SearchSuggestion[] = [
  { text: '高龄津贴申领', note: '办事区' },
  { text: '养老服务补贴', note: '办事区' },
  { text: '老年人优待证' },
];

/** Opens the list as a person's arrow key would. */
const opened = (element: Element | undefined): void => {
  const field = element as HktSearchFieldElement | undefined;
  void field?.updateComplete.then(() => {
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
    field.shadowRoot!.querySelector('input')!.dispatchEvent(key);
  });
};

export const examples: Example[] = [
  {
    name: 'default',
    why: 'Empty, with an example of what to write.',
    render: () => html`<hkt-search-field label="您想办什么事" placeholder="比如：老年证"></hkt-search-field>`,
  },
  {
    name: 'filled',
    why: 'With words there is a way to take them out again.',
    render: () => html`<hkt-search-field label="您想办什么事" value="高龄津贴"></hkt-search-field>`,
  },
  {
    name: 'suggestions',
    why: 'Open below the field, the first one marked.',
    render: () =>
      html`<hkt-search-field ${ref(opened)} label="您想办什么事" value="老" .suggestions=${found}></hkt-search-field>`,
  },
  {
    name: 'hidden-label',
    why: 'In a page head the label is for the ear only.',
    render: () => html`<hkt-search-field hide-label label="搜办事" placeholder="搜办事"></hkt-search-field>`,
  },
  {
    name: 'narrow',
    why: 'In a phone column the button goes below when the field gets too short.',
    width: 280,
    render: () => html`<hkt-search-field label="您想办什么事" value="城乡居民基本养老保险参保登记"></hkt-search-field>`,
  },
  {
    name: 'disabled',
    why: 'Not now.',
    render: () => html`<hkt-search-field disabled label="您想办什么事" value="高龄津贴"></hkt-search-field>`,
  },
  {
    name: 'hostile',
    why: 'Long words wrap, markup stays text, and no more than eight are shown.',
    width: 280,
    render: () =>
      html`<hkt-search-field
        ${ref(opened)}
        label="您想办什么事"
        value=${'<script>'}
        .suggestions=${Array.from({ length: 80 }, (_, i) => ({
          text: `<b>${i}</b> Donaudampfschifffahrtsgesellschaft`,
          note: '\u202E办事区',
        }))}
      ></hkt-search-field>`,
  },
];
