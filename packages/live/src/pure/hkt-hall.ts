// Written by `npm run generate`.
export { HktHallElement } from '../hall/hall.element.ts';
