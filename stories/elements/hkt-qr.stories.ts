// Written by `npm run generate`.
import '@huiketing/elements/hkt-qr.js';
import { examples } from '../../packages/elements/src/qr/qr.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-qr', component: 'hkt-qr', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const WithoutFallback = story(examples[1]!);
export const Narrow = story(examples[2]!);
export const TooLong = story(examples[3]!);
export const Hostile = story(examples[4]!);
