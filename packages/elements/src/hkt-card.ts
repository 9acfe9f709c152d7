// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktCardElement } from './card/card.element.ts';

define(HktCardElement);

export { HktCardElement };
