// Written by `npm run generate`.
import '@huiketing/elements/hkt-tag.js';
import { examples } from '../../packages/elements/src/tag/tag.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-tag', component: 'hkt-tag', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Tones = story(examples[1]!);
export const Icon = story(examples[2]!);
export const InText = story(examples[3]!);
export const Long = story(examples[4]!);
