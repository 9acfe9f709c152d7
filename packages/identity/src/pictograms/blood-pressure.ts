import type { Pictogram } from './types.ts';

/** 血压计: a dial, a tube and a bulb. */
export const bloodPressure: Pictogram = {
  name: 'blood-pressure',
  zh: '血压计',
  en: 'Blood-pressure monitor',
  group: 'facility',
  paths: [
    'M9 8.75a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM15 8.75l2.25-2.25M9.1 9.75C6 9.75 5 11.5 5 14.25M5 14.25c1.9 0 2.75 1.75 2.75 3.5S6.75 21.25 5 21.25s-2.75-1.75-2.75-3.5.85-3.5 2.75-3.5z',
  ],
};
