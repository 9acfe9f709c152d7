import type { Readings } from './readings.ts';

/** For a list without readings: nothing has a sound, every character is as it stands. */
export const noReadings: Readings = { of: () => [], simplified: (character) => character };
