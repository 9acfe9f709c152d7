// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktButtonElement } from './button/button.element.ts';

define(HktButtonElement);

export { HktButtonElement };
