import type { Pictogram } from './types.ts';

/** 等候区: seated, in sight of a clock. */
export const waiting: Pictogram = {
  name: 'waiting',
  zh: '等候区',
  en: 'Waiting Area',
  group: 'feature-zone',
  paths: [
    'M4.75 4.75a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0zM6.75 10v4.75h5.5v6M10 11.75h2.75M3 10.5v7.75h5.5M3.5 18.25v2.5M13.5 7.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM17.5 5.5v2.25l1.5 1',
  ],
};
