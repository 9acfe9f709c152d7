// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktElderSwitchElement } from './elder-switch/elder-switch.element.ts';

define(HktElderSwitchElement);

export { HktElderSwitchElement };
