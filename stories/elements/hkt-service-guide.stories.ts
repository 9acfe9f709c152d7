// Written by `npm run generate`.
import '@huiketing/elements/hkt-service-guide.js';
import { examples } from '../../packages/elements/src/service-guide/service-guide.examples.ts';
import { story } from '../lib/story.ts';

export default { title: 'Elements/hkt-service-guide', component: 'hkt-service-guide', tags: ['autodocs'] };

export const Full = story(examples[0]!);
export const Empty = story(examples[1]!);
