import type { Pictogram } from './types.ts';

/** 坡道: a slope with a handrail. */
export const ramp: Pictogram = {
  name: 'ramp',
  zh: '坡道',
  en: 'Ramp',
  group: 'facility',
  paths: [
    'M3.1 20Q1.5 20 2.94 19.3L19.56 11.2Q21 10.5 21 12.1L21 18.4Q21 20 19.4 20zM4.5 13.25L19 5.75M8 11.5v4.5M15.5 7.5v4.5',
  ],
};
