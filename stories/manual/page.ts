import { html } from 'lit';
import type { TemplateResult } from 'lit';
import './manual.css';

/** A page of the manual: Chinese first, English beside it. */
export function page(zh: string, en: string, lead: [string, string], ...sections: unknown[]): TemplateResult {
  return html`<article class="manual" lang="zh-CN">
    <h1>${zh}<span class="en" lang="en">${en}</span></h1>
    <p class="lead">${lead[0]}</p>
    <p class="lead en" lang="en">${lead[1]}</p>
    ${sections}
  </article>`;
}

export function section(zh: string, en: string, ...content: unknown[]): TemplateResult {
  return html`<section>
    <h2>${zh}<span class="en" lang="en">${en}</span></h2>
    ${content}
  </section>`;
}

export const both = (zh: string, en: string): TemplateResult =>
  html`<p>${zh}</p>
    <p class="en" lang="en">${en}</p>`;

export const figure = (content: unknown, zh: string, en: string): TemplateResult =>
  html`<figure>
    ${content}
    <figcaption>${zh}<br /><span lang="en">${en}</span></figcaption>
  </figure>`;

/** SVG text of our own making as nodes, without trusting it as markup of the page. */
export const drawing = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);

export const manualStory = (render: () => TemplateResult) => ({ render, parameters: { bare: true } });
