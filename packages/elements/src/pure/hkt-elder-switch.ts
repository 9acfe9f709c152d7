// Written by `npm run generate`.
export { HktElderSwitchElement } from '../elder-switch/elder-switch.element.ts';
