// Written by `npm run generate`.
import '@huiketing/elements/hkt-clock.js';
import { examples } from '../../packages/elements/src/clock/clock.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-clock', component: 'hkt-clock', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Seconds = story(examples[1]!);
export const Phone = story(examples[2]!);
export const Wide = story(examples[3]!);
export const Wall = story(examples[4]!);
