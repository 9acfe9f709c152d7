import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

export const tokensIn = (css: string): [string, string][] =>
  [...css.slice(0, css.indexOf('}')).matchAll(/(--hkt-[\w-]+):([^!]+)!/g)].map(([, name, value]) => [name!, value!]);

/** The ground a story stands on: a page in the same face, as wide as asked. Its tokens serve the manual's own style too. */
export function frame(css: string, maxWidth: string, bare: boolean, content: unknown): TemplateResult {
  const dress = (element?: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    for (const [name, value] of tokensIn(css)) element.style.setProperty(name, value);
    (element.firstElementChild as HTMLElement).style.maxWidth = maxWidth;
  };
  return html`<div class="story-ground ${bare ? 'bare' : ''}" ${ref(dress)}><div>${content}</div></div>`;
}
