import type { Pictogram } from './types.ts';

/** 母婴室: a mother with a baby in her arms. */
export const nursingRoom: Pictogram = {
  name: 'nursing-room',
  zh: '母婴室',
  en: 'Nursing Room',
  group: 'feature-zone',
  paths: [
    'M6.5 5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0 -5.5 0zM3 20.75v-4.5A6 6 0 0 1 9 10.5c1.6 0 2.75.5 3.75 1.5M7.5 15.25c.25 3.25 3 5.5 6.6 5.5 3.75 0 6.65-2.25 6.65-5.75M13.25 13.75a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z',
  ],
};
