// Written by `npm run generate`.
import '@huiketing/elements/hkt-service-browser.js';
import { examples } from '../../packages/elements/src/service-browser/service-browser.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-service-browser', component: 'hkt-service-browser', tags: ['autodocs'] };

export const Page = story(examples[0]!);
export const Phone = story(examples[1]!);
export const Column = story(examples[2]!);
export const Wide = story(examples[3]!);
export const Kiosk = story(examples[4]!);
export const Screen = story(examples[5]!);
export const Category = story(examples[6]!);
export const Search = story(examples[7]!);
export const Question = story(examples[8]!);
export const Narrowed = story(examples[9]!);
export const Miss = story(examples[10]!);
export const Item = story(examples[11]!);
export const Huge = story(examples[12]!);
export const Many = story(examples[13]!);
export const Hostile = story(examples[14]!);
export const Empty = story(examples[15]!);
