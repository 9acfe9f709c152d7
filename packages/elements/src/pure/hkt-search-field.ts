// Written by `npm run generate`.
export { HktSearchFieldElement } from '../search-field/search-field.element.ts';
