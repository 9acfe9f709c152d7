// Written by `npm run generate`.
import '@huiketing/elements/hkt-zone-directory.js';
import { examples } from '../../packages/elements/src/zone-directory/zone-directory.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-zone-directory', component: 'hkt-zone-directory', tags: ['autodocs'] };

export const Portal = story(examples[0]!);
export const Narrow = story(examples[1]!);
export const Live = story(examples[2]!);
export const Selectable = story(examples[3]!);
export const Hostile = story(examples[4]!);
export const Many = story(examples[5]!);
export const Empty = story(examples[6]!);
