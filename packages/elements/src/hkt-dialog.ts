// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktDialogElement } from './dialog/dialog.element.ts';

define(HktDialogElement);

export { HktDialogElement };
