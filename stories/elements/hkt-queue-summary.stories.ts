// Written by `npm run generate`.
import '@huiketing/elements/hkt-queue-summary.js';
import { examples } from '../../packages/elements/src/queue-summary/queue-summary.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-queue-summary', component: 'hkt-queue-summary', tags: ['autodocs'] };

export const Portal = story(examples[0]!);
export const Narrow = story(examples[1]!);
export const Long = story(examples[2]!);
export const Hostile = story(examples[3]!);
export const Empty = story(examples[4]!);
