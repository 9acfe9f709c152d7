// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktTagElement } from './tag/tag.element.ts';

define(HktTagElement);

export { HktTagElement };
