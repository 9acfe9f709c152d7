// Written by `npm run generate`.
export { HktButtonElement } from '../button/button.element.ts';
