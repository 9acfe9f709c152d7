// Written by `npm run generate`.
import '@huiketing/elements/hkt-dialog.js';
import { examples } from '../../packages/elements/src/dialog/dialog.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-dialog', component: 'hkt-dialog', tags: ['autodocs'] };

export const Closed = story(examples[0]!);
export const Open = story(examples[1]!);
export const WordsOnly = story(examples[2]!);
export const Long = story(examples[3]!);
export const Hostile = story(examples[4]!);
