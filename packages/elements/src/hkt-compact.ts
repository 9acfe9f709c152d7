// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktCompactElement } from './compact/compact.element.ts';

define(HktCompactElement);

export { HktCompactElement };
