// Written by `npm run generate`.
import type { Example } from './internal/example.ts';
import { examples as hktButton } from './button/button.examples.ts';

/** Every example of every element, by tag: the one list that stories, pictures, axe and hostile pages read. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'hkt-button': hktButton,
};
