/** What the tests of the hall have in common: an element that shows what reaches it, and small data. */
import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { HktElement } from '@huiketing/elements/base.js';
import type { ScopeValues } from '@huiketing/elements/base.js';
import type { Preferences } from '@huiketing/identity/runtime';
import '../hkt-hall.ts';
import type { HktHallElement } from '../hkt-hall.ts';

/** Shows what reaches an element inside a hall. */
export class Reader extends HktElement {
  static override readonly uses = [
    'locale',
    'clock',
    'status',
    'hall',
    'catalogue',
    'plan',
    'compact',
    'state',
  ] as const;
  renders = 0;
  get values(): Readonly<ScopeValues> {
    return this.scope.values;
  }
  get preferences(): Readonly<Preferences> {
    return this.scope.face.preferences;
  }
  prefer(change: Partial<Preferences>): void {
    this.scope.face.prefer(change);
  }
  protected override render(): unknown {
    this.renders++;
    return html`<p>${this.values.locale}</p>`;
  }
}
customElements.define('test-reader', Reader);

/** A vendor's own component, with a reader in its shadow root. */
export class Vendor extends LitElement {
  protected override render(): unknown {
    return html`<test-reader></test-reader>`;
  }
}
customElements.define('test-vendor', Vendor);

export const compact = {
  title: { zh: '公约' },
  articles: [{ no: 1, code: 'a', aspect: '环境', short: '随手净', text: '杯子带走。' }],
};
export const plan = { zones: [{ no: 1, code: 'reception', zh: '接待', kind: 'core' }] };
export const stateOf = (fields: object = {}): object => ({
  v: 1,
  hall: 'h1',
  epoch: 'e',
  seq: 1,
  now: '2026-09-24T09:00:00+08:00',
  ttl: 45,
  ...fields,
});

export const readerIn = (root: Element | ShadowRoot): Reader => root.querySelector<Reader>('test-reader')!;
export const open = async (template: unknown): Promise<{ hall: HktHallElement; reader: Reader }> => {
  const hall = await fixture<HktHallElement>(template as never);
  const reader = readerIn(hall);
  await reader?.updateComplete;
  return { hall, reader };
};
