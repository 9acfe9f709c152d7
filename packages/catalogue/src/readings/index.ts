export type { Readings } from './readings.ts';
