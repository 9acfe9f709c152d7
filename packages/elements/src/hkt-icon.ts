// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktIconElement } from './icon/icon.element.ts';
import { prepare } from './icon/icon.register.ts';

prepare();
define(HktIconElement);

export { HktIconElement };
