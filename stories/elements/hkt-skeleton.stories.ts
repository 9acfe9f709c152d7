// Written by `npm run generate`.
import '@huiketing/elements/hkt-skeleton.js';
import { examples } from '../../packages/elements/src/skeleton/skeleton.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-skeleton', component: 'hkt-skeleton', tags: ['autodocs'] };

export const Text = story(examples[0]!);
export const Card = story(examples[1]!);
export const List = story(examples[2]!);
export const One = story(examples[3]!);
