// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktCompactCardElement } from './compact-card/compact-card.element.ts';

define(HktCompactCardElement);

export { HktCompactCardElement };
