// Written by `npm run generate`.
import '@huiketing/elements/hkt-steps.js';
import { examples } from '../../packages/elements/src/steps/steps.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-steps', component: 'hkt-steps', tags: ['autodocs'] };

export const Column = story(examples[0]!);
export const Row = story(examples[1]!);
export const Problem = story(examples[2]!);
export const Plain = story(examples[3]!);
export const HtmlOnly = story(examples[4]!);
export const Many = story(examples[5]!);
export const Hostile = story(examples[6]!);
export const Empty = story(examples[7]!);
