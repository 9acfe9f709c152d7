// Written by `npm run generate`.
import '@huiketing/elements/hkt-tabs.js';
import { examples } from '../../packages/elements/src/tabs/tabs.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-tabs', component: 'hkt-tabs', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Active = story(examples[1]!);
export const Many = story(examples[2]!);
export const LongWords = story(examples[3]!);
export const Hostile = story(examples[4]!);
export const Empty = story(examples[5]!);
