/** Draws an element's examples side by side in the modes that a designer looks at. Bundled by shots.ts. */
import { scopeContext, Scope, pageScope } from '@huiketing/elements/base.js';
import { createFace, tokensFor } from '@huiketing/identity';
import type { Preferences } from '@huiketing/identity/runtime';
import { html, render } from 'lit';
import type { Example } from '../../elements/src/internal/example.ts';

const columns: Record<string, Partial<Preferences>> = {
  light: {},
  dark: { scheme: 'dark' },
  'high contrast': { contrast: 'high' },
  长辈版: { mode: 'elder' },
};

/** A box that answers for its own face, as a hall would. */
function box(wish: Partial<Preferences>, locale: 'zh-CN' | 'en'): HTMLElement {
  const face = createFace({ contrast: 'normal', ...wish });
  const scope = new Scope(face, { ...pageScope().values, locale });
  const element = document.createElement('div');
  element.addEventListener('context-request', (event) => {
    const request = event as Event & { context: unknown; callback: (scope: Scope) => void };
    if (request.context !== scopeContext) return;
    event.stopPropagation();
    request.callback(scope);
  });
  const { '--hkt-color-page': ground, '--hkt-color-text': ink } = tokensFor(face.modes, face.pack);
  element.style.cssText = `flex:none;padding:16px;background:${ground};color:${ink};font:12px sans-serif`;
  return element;
}

export function draw(examples: Example[], only: string | null, locale: 'zh-CN' | 'en'): void {
  for (const example of examples) {
    if (only && example.name !== only) continue;
    const row = document.createElement('div');
    row.style.cssText = 'display:flex;align-items:stretch';
    document.body.append(row);
    for (const [name, wish] of Object.entries(columns)) {
      const cell = box(wish, locale);
      row.append(cell);
      const width = example.width ?? 400;
      render(
        html`<div>${name} · ${example.name}</div>
          <div class="stage">${example.render()}</div>`,
        cell,
      );
      (cell.querySelector('.stage') as HTMLElement).style.cssText = `width:${width}px;font-size:16px;margin-top:8px`;
    }
  }
}
