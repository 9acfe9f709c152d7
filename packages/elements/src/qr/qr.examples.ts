import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  {
    name: 'default',
    why: 'What it does, and the human way beside it.',
    render: () =>
      html`<hkt-qr value="https://example.org/h/1" label="把办事指南带走">
        <span slot="fallback">也可以请社工给您打一份。</span>
      </hkt-qr>`,
  },
  {
    name: 'without-fallback',
    why: 'The page forgot the other way: the kit sends people to the reception zone.',
    render: () => html`<hkt-qr value="https://example.org/h/1" label="在手机上排队"></hkt-qr>`,
  },
  {
    name: 'narrow',
    why: 'A route in a long address, in a phone column; every module stays above 2.5 px.',
    width: 280,
    render: () =>
      html`<hkt-qr value=${`https://example.org/r#${'1a2b3c4d5e'.repeat(52)}`} label="把路线带走">
        <span slot="fallback">也可以请社工陪您走过去。</span>
      </hkt-qr>`,
  },
  {
    name: 'too-long',
    why: 'More than a phone can read: the other way alone.',
    render: () =>
      html`<hkt-qr value=${'长'.repeat(2000)} label="带走"><span slot="fallback">请社工给您打一份。</span></hkt-qr>`,
  },
  {
    name: 'hostile',
    why: 'Markup stays text and long words wrap under the code.',
    width: 280,
    render: () =>
      html`<hkt-qr value="https://example.org" label=${'<b>Donaudampfschifffahrtsgesellschaftskapitän</b>'}>
        <span slot="fallback">‮مرحبا https://example.org/a/very/long/address/without/a/place/to/break</span>
      </hkt-qr>`,
  },
];
