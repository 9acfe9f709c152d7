// Written by `npm run generate`.
import '@huiketing/elements/hkt-service-shortcuts.js';
import { examples } from '../../packages/elements/src/service-shortcuts/service-shortcuts.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-service-shortcuts', component: 'hkt-service-shortcuts', tags: ['autodocs'] };

export const Winter = story(examples[0]!);
export const September = story(examples[1]!);
export const Popularity = story(examples[2]!);
export const Hand = story(examples[3]!);
export const Screen = story(examples[4]!);
export const Huge = story(examples[5]!);
export const Hostile = story(examples[6]!);
export const Empty = story(examples[7]!);
