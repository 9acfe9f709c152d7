/** How tests of the service list press, type and read. */
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '@huiketing/model';
import '../hkt-service-browser.ts';
import type { HktServiceBrowserElement } from '../hkt-service-browser.ts';
import type { Clock } from '../base/clock.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleCatalogue } from '../internal/sample-data.ts';
import { HktSearchInputEvent, HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import { examples } from '../service-browser/service-browser.examples.ts';

export type Browser = HktServiceBrowserElement;
export const root = (element: Browser): HTMLElement => element.shadowRoot!.querySelector('.root')!;
export const all = (element: Browser, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const texts = (element: Browser, selector: string): string[] => all(element, selector).map(text);
export const names = (element: Browser): string[] => texts(element, '.row .name');
export const count = (element: Browser): string => text(root(element).querySelector('.title .count, .title .hint'));
export const focused = (element: Browser): string => text(element.shadowRoot!.activeElement);
export const field = (element: Browser) => root(element).querySelector('hkt-search-field')!;
export const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export async function show(properties: Partial<Browser> = {}): Promise<Browser> {
  const element = document.createElement('hkt-service-browser');
  return fixture<Browser>(html`${Object.assign(element, { catalogue: sampleCatalogue }, properties)}`);
}

export const example = (name: string): Promise<HTMLElement> =>
  fixture<HTMLElement>(examples.find((each) => each.name === name)!.render());

export async function press(element: Browser, words: string): Promise<void> {
  const button = all(element, 'button').find((each) =>
    (each.getAttribute('aria-label') ?? text(each)).startsWith(words),
  );
  expect(button, words).to.be.ok;
  button!.focus();
  button!.click();
  await element.updateComplete;
}

export async function type(element: Browser, query: string, submit = false): Promise<void> {
  field(element).value = query;
  field(element).dispatchEvent(submit ? new HktSearchSubmitEvent(query) : new HktSearchInputEvent(query));
  await element.updateComplete;
}

export async function key(element: Browser, name: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  await element.updateComplete;
}

export function hear<T extends Event>(element: Browser, name: string): T[] {
  const heard: T[] = [];
  element.addEventListener(name, (event) => heard.push(event as T));
  return heard;
}

/** So many items in one category. */
export function long(items: number): Catalogue {
  const list = Array.from({ length: items }, (_, i) => ({ code: `i${i}`, zh: `第${i + 1}项`, handling: 'instant' }));
  return {
    categories: [{ no: 1, code: 'c', zh: '一类', strand: 'care', zone: 'service', privacy: 'public', items: list }],
  } as unknown as Catalogue;
}

/** A clock that goes when told. */
export function handClock(): { clock: Clock; pass(seconds: number): void } {
  const ticks = new Set<() => void>();
  return {
    clock: { now: () => 0, every: (_, tick) => (ticks.add(tick), () => ticks.delete(tick)) },
    pass: (seconds) => {
      for (let i = 0; i < seconds; i++) ticks.forEach((tick) => tick());
    },
  };
}

/** Each test of a file begins with a page that knows no hall. */
export function freshPage(): void {
  const before = pageScope().values;
  beforeEach(forgetWarnings);
  afterEach(() =>
    pageScope().update({ ...before, catalogue: undefined, plan: undefined, hall: undefined, clock: undefined }),
  );
}
