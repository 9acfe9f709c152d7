// Written by `npm run generate`.
export { HktIconElement } from '../icon/icon.element.ts';
