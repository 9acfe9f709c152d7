// Written by `npm run generate`.
import '@huiketing/elements/hkt-lockup.js';
import { examples } from '../../packages/elements/src/lockup/lockup.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-lockup', component: 'hkt-lockup', tags: ['autodocs'] };

export const Horizontal = story(examples[0]!);
export const Community = story(examples[1]!);
export const SecondLine = story(examples[2]!);
export const Stacked = story(examples[3]!);
export const Mark = story(examples[4]!);
export const Mono = story(examples[5]!);
export const Reversed = story(examples[6]!);
export const Narrow = story(examples[7]!);
export const Small = story(examples[8]!);
export const RareName = story(examples[9]!);
