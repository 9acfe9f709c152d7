// Written by `npm run generate`.
import type { Example } from '@huiketing/elements/base.js';
import { examples as hktHall } from './hall/hall.examples.ts';

/** Every example of every element, by tag: the one list that stories, pictures, axe and hostile pages read. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'hkt-hall': hktHall,
};
