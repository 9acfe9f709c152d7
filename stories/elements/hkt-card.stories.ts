// Written by `npm run generate`.
import '@huiketing/elements/hkt-card.js';
import { examples } from '../../packages/elements/src/card/card.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-card', component: 'hkt-card', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Linked = story(examples[1]!);
export const Actions = story(examples[2]!);
export const TagInHeading = story(examples[3]!);
export const Media = story(examples[4]!);
export const NoHeading = story(examples[5]!);
export const Long = story(examples[6]!);
