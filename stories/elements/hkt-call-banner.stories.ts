// Written by `npm run generate`.
import '@huiketing/elements/hkt-call-banner.js';
import { examples } from '../../packages/elements/src/call-banner/call-banner.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-call-banner', component: 'hkt-call-banner', tags: ['autodocs'] };

export const Called = story(examples[0]!);
export const Narrow = story(examples[1]!);
export const Screen = story(examples[2]!);
export const Quiet = story(examples[3]!);
export const Hostile = story(examples[4]!);
