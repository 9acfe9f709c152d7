// Written by `npm run generate`.
import '@huiketing/elements/hkt-call-voice.js';
import { examples } from '../../packages/elements/src/call-voice/call-voice.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-call-voice', component: 'hkt-call-voice', tags: ['autodocs'] };

export const Ready = story(examples[0]!);
export const Quiet = story(examples[1]!);
export const Captions = story(examples[2]!);
