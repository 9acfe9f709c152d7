import type { Pictogram } from './types.ts';

/** 大家: two neighbours. */
export const people: Pictogram = {
  name: 'people',
  zh: '大家',
  en: 'People',
  group: 'action',
  paths: [
    'M5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM2 20.25v-.5a5.25 5.25 0 0 1 5.25-5.25h2.5A5.25 5.25 0 0 1 15 19.75v.5M15.25 4.25a3.5 3.5 0 0 1 0 6.5M17.75 14.75A5.25 5.25 0 0 1 22 19.9v.35',
  ],
};
