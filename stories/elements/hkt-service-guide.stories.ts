// Written by `npm run generate`.
import '@huiketing/elements/hkt-service-guide.js';
import { examples } from '../../packages/elements/src/service-guide/service-guide.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-service-guide', component: 'hkt-service-guide', tags: ['autodocs'] };

export const Full = story(examples[0]!);
export const Phone = story(examples[1]!);
export const Narrow = story(examples[2]!);
export const Asked = story(examples[3]!);
export const Address = story(examples[4]!);
export const Plain = story(examples[5]!);
export const NothingToBring = story(examples[6]!);
export const Huge = story(examples[7]!);
export const Hostile = story(examples[8]!);
export const Missing = story(examples[9]!);
