import type { Pictogram } from './types.ts';

/** 热水: the thermos flask every home had. */
export const hotWater: Pictogram = {
  name: 'hot-water',
  zh: '热水',
  en: 'Hot water',
  group: 'facility',
  paths: [
    'M7.75 8.75v-1.5a3 3 0 0 1 6 0v1.5M9.5 4.25v-1.5H12v1.5M7.75 8.75h6a2.5 2.5 0 0 1 2.5 2.5v7.5a2.5 2.5 0 0 1-2.5 2.5h-6a2.5 2.5 0 0 1-2.5-2.5v-7.5a2.5 2.5 0 0 1 2.5-2.5zM5.25 13h11M16.25 10.75h1.5A2.25 2.25 0 0 1 20 13v3.5',
  ],
};
