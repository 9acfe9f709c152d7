import { html } from 'lit';
import type { Example } from '../internal/example.ts';
import type { HktDialogElement } from './dialog.element.ts';

const openNext = (event: Event): void => {
  const button = event.currentTarget as HTMLElement;
  (button.nextElementSibling as HktDialogElement).show(button);
};

const closeAround = (event: Event): void => (event.currentTarget as HTMLElement).closest('hkt-dialog')!.close();

const paragraphs = Array.from(
  { length: 24 },
  (_, i) => `第 ${i + 1} 段：进门有人迎，先坐下，再说事。您要办的事，一位社工接下来，跑完全程。`,
);

export const examples: Example[] = [
  {
    name: 'closed',
    why: 'Nothing opens by itself: a person presses, and gets the focus back at the end.',
    render: () =>
      html`<hkt-button @click=${openNext}>请社工上门</hkt-button>
        <hkt-dialog heading="请社工上门">
          <p>您留个方便的时间，我们登门来办。</p>
          <hkt-button slot="actions" variant="secondary" @click=${closeAround}>再想想</hkt-button>
          <hkt-button slot="actions" @click=${closeAround}>约个时间</hkt-button>
        </hkt-dialog>`,
  },
  {
    name: 'open',
    over: true,
    why: 'A question with its two answers; closable at the corner.',
    render: () =>
      html`<hkt-dialog open heading="请社工上门">
        您留个方便的时间，我们登门来办。
        <hkt-button slot="actions" variant="secondary">再想想</hkt-button>
        <hkt-button slot="actions">约个时间</hkt-button>
      </hkt-dialog>`,
  },
  {
    name: 'words-only',
    over: true,
    why: 'Nothing to decide: words and the way to close.',
    render: () => html`<hkt-dialog open close-beside heading="今天延时到晚上八点">下了班再来，灯还亮着。</hkt-dialog>`,
  },
  {
    name: 'long',
    over: true,
    why: 'The words scroll inside; heading, close and answers stay.',
    render: () =>
      html`<hkt-dialog open heading="代办同意书">
        ${paragraphs.map((text) => html`<p>${text}</p>`)}
        <hkt-button slot="actions">我看过了</hkt-button>
      </hkt-dialog>`,
  },
  {
    name: 'hostile',
    over: true,
    why: 'A heading without a place to break, and markup in it, stay inside.',
    render: () =>
      html`<hkt-dialog
        open
        heading="&lt;b&gt;Donaudampfschifffahrtsgesellschaftskapitän&lt;/b&gt; 城乡居民基本养老保险参保登记及待遇领取资格认证"
      >
        https://example.org/a/very/long/address/without/any/place/to/break/0123456789012345678901234567890123456789
      </hkt-dialog>`,
  },
];
