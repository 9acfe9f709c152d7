// Written by `npm run generate`.
import { define } from '@huiketing/elements/base.js';
import { HktHallElement } from './hall/hall.element.ts';

define(HktHallElement);

export { HktHallElement };
