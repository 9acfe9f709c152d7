// Written by `npm run generate`.
export { HktEmptyElement } from '../empty/empty.element.ts';
