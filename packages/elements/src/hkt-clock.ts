// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktClockElement } from './clock/clock.element.ts';

define(HktClockElement);

export { HktClockElement };
