/** How Chinese characters are read, for lists that do not carry it, and what makes a list carry it. */
export { readyCatalogue } from './ready.ts';
export type { ReadyTable } from './ready.ts';
export type { Readings } from './readings.ts';
export { readingsFrom, readyTableFrom } from './table.ts';
export type { ReadingsTable } from './table.ts';
