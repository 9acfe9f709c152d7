// Written by `npm run generate`.
/** Registers every element. */
export { HktButtonElement } from './hkt-button.ts';
