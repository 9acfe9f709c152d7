// Written by `npm run generate`.
import '@huiketing/elements/hkt-queue-board.js';
import { examples } from '../../packages/elements/src/queue-board/queue-board.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-queue-board', component: 'hkt-queue-board', tags: ['autodocs'] };

export const Board = story(examples[0]!);
export const Strip = story(examples[1]!);
export const List = story(examples[2]!);
export const Many = story(examples[3]!);
export const Quiet = story(examples[4]!);
export const Hostile = story(examples[5]!);
export const Empty = story(examples[6]!);
