// Written by `npm run generate`.
export { HktCardElement } from '../card/card.element.ts';
