// Written by `npm run generate`.
import '@huiketing/elements/hkt-message.js';
import { examples } from '../../packages/elements/src/message/message.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-message', component: 'hkt-message', tags: ['autodocs'] };

export const Info = story(examples[0]!);
export const Success = story(examples[1]!);
export const Warning = story(examples[2]!);
export const Error = story(examples[3]!);
export const Closable = story(examples[4]!);
export const Long = story(examples[5]!);
