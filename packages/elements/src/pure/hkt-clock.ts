// Written by `npm run generate`.
export { HktClockElement } from '../clock/clock.element.ts';
