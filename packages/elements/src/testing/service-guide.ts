import { expect, fixture, html } from '@open-wc/testing';
import type { Category, Item } from '@huiketing/model';
import '../hkt-service-guide.ts';
import type { HktServiceGuideElement } from '../hkt-service-guide.ts';

/** A guide in a test: what it shows, and its buttons by their words. */
export type Guide = HktServiceGuideElement;
export const root = (element: Guide): HTMLElement => element.shadowRoot!.querySelector('.root')!;
export const find = <T extends HTMLElement>(element: Guide, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
export const text = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const texts = (element: Guide, selector: string): string[] =>
  [...root(element).querySelectorAll(selector)].map(text);
export const part = (element: Guide, id: string): HTMLElement => find(element, `.part.${id}`);
export const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

export const category = {
  code: 'c',
  zh: '老人',
  zone: 'service',
  privacy: 'ticket-only',
  items: [],
} as unknown as Category;

export function show(properties: Partial<Guide>): Promise<Guide> {
  return fixture<Guide>(html`${Object.assign(document.createElement('hkt-service-guide'), properties)}`);
}

export const item = (more: object): Item => ({ code: 'x', zh: '医保报销', handling: 'guide', ...more }) as Item;

export async function press(element: Guide, words: string): Promise<HTMLElement> {
  const button = [...root(element).querySelectorAll<HTMLElement>('hkt-button')].find((each) => text(each) === words)!;
  expect(button, words).to.be.ok;
  button.focus();
  button.click();
  await element.updateComplete;
  return button;
}
