// Written by `npm run generate`.
import '@huiketing/elements/hkt-ticket-status.js';
import { examples } from '../../packages/elements/src/ticket-status/ticket-status.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-ticket-status', component: 'hkt-ticket-status', tags: ['autodocs'] };

export const Called = story(examples[0]!);
export const Waiting = story(examples[1]!);
export const Next = story(examples[2]!);
export const Missed = story(examples[3]!);
export const Unknown = story(examples[4]!);
export const None = story(examples[5]!);
