import type { Pictogram } from './types.ts';

/** 母婴室: a mother holding a baby. */
export const nursingRoom: Pictogram = {
  name: 'nursing-room',
  zh: '母婴室',
  en: 'Nursing Room',
  group: 'feature-zone',
  paths: [
    'M7.4 5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM4.25 20.75V15A5 5 0 0 1 9.25 10c1.75 0 2.75.75 3.75 2M8.5 15.5c1 2.5 3.25 3.5 6 3.5 3 0 5.25-1.25 5.25-3.5 0-1.25-.75-2-1.75-2.25M8.5 15.5M16 20.75M15.75 19v1.75',
  ],
};
