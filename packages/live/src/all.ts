// Written by `npm run generate`.
/** Registers every element. */
export { HktHallElement } from './hkt-hall.ts';
