// Written by `npm run generate`.
import '@huiketing/elements/hkt-search-field.js';
import { examples } from '../../packages/elements/src/search-field/search-field.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-search-field', component: 'hkt-search-field', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Filled = story(examples[1]!);
export const Suggestions = story(examples[2]!);
export const HiddenLabel = story(examples[3]!);
export const Narrow = story(examples[4]!);
export const Disabled = story(examples[5]!);
export const Hostile = story(examples[6]!);
