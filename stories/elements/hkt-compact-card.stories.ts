// Written by `npm run generate`.
import '@huiketing/elements/hkt-compact-card.js';
import { examples } from '../../packages/elements/src/compact-card/compact-card.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-compact-card', component: 'hkt-compact-card', tags: ['autodocs'] };

export const Day = story(examples[0]!);
export const Minute = story(examples[1]!);
export const Hand = story(examples[2]!);
export const Narrow = story(examples[3]!);
export const Wide = story(examples[4]!);
export const Wordy = story(examples[5]!);
export const Hostile = story(examples[6]!);
export const Empty = story(examples[7]!);
