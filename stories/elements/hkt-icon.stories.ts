// Written by `npm run generate`.
import '@huiketing/elements/hkt-icon.js';
import { examples } from '../../packages/elements/src/icon/icon.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-icon', component: 'hkt-icon', tags: ['autodocs'] };

export const Decorative = story(examples[0]!);
export const Labelled = story(examples[1]!);
export const Sizes = story(examples[2]!);
export const Zones = story(examples[3]!);
export const All = story(examples[4]!);
