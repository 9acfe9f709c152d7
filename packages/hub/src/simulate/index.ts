/** A simulated day, for showing a hall that is alive and for testing what the hub says about waits. */
export { visitorsOf } from './day.ts';
export type { Visitor } from './day.ts';
export { Player } from './player.ts';
export type { PlayerHooks } from './player.ts';
export { simulate } from './simulate.ts';
export type { Simulation } from './simulate.ts';
