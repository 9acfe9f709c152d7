import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const valueOf = (css: string, name: string): string => new RegExp(`${name}:([^!]+)!`).exec(css)?.[1] ?? '';

/** The ground a story stands on: a page in the same face, as wide as asked. */
export function frame(css: string, maxWidth: string, bare: boolean, content: unknown): TemplateResult {
  const dress = (element?: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    const { style } = element;
    style.background = valueOf(css, '--hkt-color-page');
    style.color = valueOf(css, '--hkt-color-text');
    style.fontFamily = valueOf(css, '--hkt-font-family');
    style.padding = bare ? '0' : '24px';
    style.minHeight = bare ? '100vh' : 'auto';
    (element.firstElementChild as HTMLElement).style.maxWidth = maxWidth;
  };
  return html`<div ${ref(dress)}><div>${content}</div></div>`;
}
