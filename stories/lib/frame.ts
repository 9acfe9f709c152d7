import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { tokensNow } from './tokens.ts';

/** The ground a story stands on: a page in the same face, as wide as asked. Its tokens serve the manual's own style too. */
export function frame(maxWidth: string, bare: boolean, content: unknown): TemplateResult {
  const dress = (element?: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    for (const [name, value] of Object.entries(tokensNow())) element.style.setProperty(name, value);
    (element.firstElementChild as HTMLElement).style.maxWidth = maxWidth;
  };
  return html`<div class="story-ground ${bare ? 'bare' : ''}" ${ref(dress)}><div>${content}</div></div>`;
}
