// Written by `npm run generate`.
import '@huiketing/elements/hkt-empty.js';
import { examples } from '../../packages/elements/src/empty/empty.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-empty', component: 'hkt-empty', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Search = story(examples[1]!);
export const Action = story(examples[2]!);
export const Long = story(examples[3]!);
