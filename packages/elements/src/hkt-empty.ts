// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktEmptyElement } from './empty/empty.element.ts';

define(HktEmptyElement);

export { HktEmptyElement };
