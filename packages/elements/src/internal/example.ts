import type { TemplateResult } from 'lit';

/** One named state of an element. Stories, unit, axe, tree, visual and hostile-page tests and docs all read the same list. */
export interface Example {
  /** Kebab-case, unique within the element; part of the screenshot's file name. */
  name: string;
  /** What to look at, in a sentence: shown in Storybook. */
  why: string;
  render(): TemplateResult;
  /** Freezes the scope's clock (ISO 8601). */
  now?: string;
  /** Whether it stands over the whole page: Storybook's documents then show it in a frame of its own. */
  over?: true;
  /** Width of the box in CSS pixels; default 400. */
  width?: number;
}
