// Written by `npm run generate`.
import '@huiketing/elements/hkt-button.js';
import { examples } from '../../packages/elements/src/button/button.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-button', component: 'hkt-button', tags: ['autodocs'] };

export const Primary = story(examples[0]!);
export const Secondary = story(examples[1]!);
export const Quiet = story(examples[2]!);
export const Icon = story(examples[3]!);
export const Disabled = story(examples[4]!);
export const Busy = story(examples[5]!);
export const Link = story(examples[6]!);
export const Long = story(examples[7]!);
