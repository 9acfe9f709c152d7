import type { Pictogram } from './types.ts';

/** 议事: a round table from above, six seats, no head of the table. */
export const roundTable: Pictogram = {
  name: 'round-table',
  zh: '议事',
  en: 'Deliberation',
  group: 'zone',
  paths: [
    'M7.5 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM9.37 3.39A9 9 0 0 1 14.63 3.39M18.14 5.42A9 9 0 0 1 20.77 9.98M20.77 14.02A9 9 0 0 1 18.14 18.58M14.63 20.61A9 9 0 0 1 9.37 20.61M5.86 18.58A9 9 0 0 1 3.23 14.02M3.23 9.98A9 9 0 0 1 5.86 5.42',
  ],
};
