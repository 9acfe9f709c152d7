// Written by `npm run generate`.
export { HktLockupElement } from '../lockup/lockup.element.ts';
