// Written by `npm run generate`.
export { HktHeaderElement } from '../header/header.element.ts';
