// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktQrElement } from './qr/qr.element.ts';

define(HktQrElement);

export { HktQrElement };
