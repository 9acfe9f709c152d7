import { pageScope, SharedClock } from '@huiketing/elements/base.js';
import type { TemplateResult } from 'lit';
import type { Example } from '../../packages/elements/src/internal/example.ts';

interface Story {
  name: string;
  parameters: { docs: { description: { story: string } } };
  render(): TemplateResult;
}

/** One example as a story: the same data that tests and pictures read. */
export function story(example: Example): Story {
  return {
    name: example.name,
    parameters: { docs: { description: { story: example.why } } },
    render() {
      if (example.now) pageScope().update({ clock: new SharedClock(() => Date.parse(example.now!)) });
      return example.render();
    },
  };
}
