// Written by `npm run generate`.
import '@huiketing/elements/hkt-compact.js';
import { examples } from '../../packages/elements/src/compact/compact.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-compact', component: 'hkt-compact', tags: ['autodocs'] };

export const Page = story(examples[0]!);
export const Phone = story(examples[1]!);
export const Panel = story(examples[2]!);
export const Wall = story(examples[3]!);
export const Marked = story(examples[4]!);
export const One = story(examples[5]!);
export const Many = story(examples[6]!);
export const Hostile = story(examples[7]!);
export const Empty = story(examples[8]!);
