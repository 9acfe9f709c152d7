// Written by `npm run generate`.
import '@huiketing/elements/hkt-elder-switch.js';
import { examples } from '../../packages/elements/src/elder-switch/elder-switch.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-elder-switch', component: 'hkt-elder-switch', tags: ['autodocs'] };

export const Default = story(examples[0]!);
export const Two = story(examples[1]!);
