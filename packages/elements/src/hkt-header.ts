// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktHeaderElement } from './header/header.element.ts';

define(HktHeaderElement);

export { HktHeaderElement };
