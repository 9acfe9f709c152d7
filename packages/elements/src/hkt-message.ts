// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktMessageElement } from './message/message.element.ts';

define(HktMessageElement);

export { HktMessageElement };
