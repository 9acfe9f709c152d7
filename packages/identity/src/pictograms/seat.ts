import type { Pictogram } from './types.ts';

/** 座位: a chair, seen as in the mark. */
export const seat: Pictogram = {
  name: 'seat',
  zh: '座位',
  en: 'Seat',
  group: 'facility',
  paths: [
    'M7.85 12h9.05a1.85 1.85 0 0 1 1.85 1.85v0.05a1.85 1.85 0 0 1 -1.85 1.85h-9.05a1.85 1.85 0 0 1 -1.85 -1.85v-0.05a1.85 1.85 0 0 1 1.85 -1.85zM7.25 12L5.5 3M8 15.75l-1.5 5.25M16.75 15.75l1.5 5.25',
  ],
};
