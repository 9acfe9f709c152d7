// Written by `npm run generate`.
import '@huiketing/live/hkt-hall.js';
import { examples } from '../../packages/live/src/hall/hall.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-hall', component: 'hkt-hall', tags: ['autodocs'] };

export const ByHand = story(examples[0]!);
export const ByHtml = story(examples[1]!);
export const Elder = story(examples[2]!);
export const Night = story(examples[3]!);
export const TwoLanguages = story(examples[4]!);
export const PageContent = story(examples[5]!);
