// An example may show other elements beside its own: a dialog its buttons.
import '@huiketing/elements/all.js';
import { pageScope, SharedClock } from '@huiketing/elements/base.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Example } from '../../packages/elements/src/internal/example.ts';

interface Story {
  name: string;
  parameters: { docs: { description: { story: string }; story?: { inline: false; height: string } } };
  render(): TemplateResult;
}

/** In a box as wide as the example asks for. */
function boxed(width: number, content: TemplateResult): TemplateResult {
  const size = (element?: Element): void =>
    (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  return html`<div ${ref(size)}>${content}</div>`;
}

/** One example as a story: the same data that tests and pictures read. */
export function story(example: Example): Story {
  return {
    name: example.name,
    parameters: {
      docs: {
        description: { story: example.why },
        ...(example.over && { story: { inline: false, height: '480px' } }),
      },
    },
    render() {
      if (example.now) pageScope().update({ clock: new SharedClock(() => Date.parse(example.now!)) });
      return example.width ? boxed(example.width, example.render()) : example.render();
    },
  };
}
