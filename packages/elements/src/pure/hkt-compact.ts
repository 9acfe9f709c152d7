// Written by `npm run generate`.
export { HktCompactElement } from '../compact/compact.element.ts';
