// Written by `npm run generate`.
import '@huiketing/elements/hkt-header.js';
import { examples } from '../../packages/elements/src/header/header.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-header', component: 'hkt-header', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Free = story(examples[1]!);
export const Phone = story(examples[2]!);
export const Narrow = story(examples[3]!);
export const Bare = story(examples[4]!);
