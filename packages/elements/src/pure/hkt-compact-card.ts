// Written by `npm run generate`.
export { HktCompactCardElement } from '../compact-card/compact-card.element.ts';
