// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktLockupElement } from './lockup/lockup.element.ts';

define(HktLockupElement);

export { HktLockupElement };
