// Written by `npm run generate`.
export { HktTagElement } from '../tag/tag.element.ts';
