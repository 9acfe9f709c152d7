import type { Pictogram } from './types.ts';

/** 入口: an arrow in through an open door. */
export const entrance: Pictogram = {
  name: 'entrance',
  zh: '入口',
  en: 'Entrance',
  group: 'facility',
  paths: ['M10.5 3.5h7A2.5 2.5 0 0 1 20 6v12a2.5 2.5 0 0 1-2.5 2.5h-7M3 12h10.75M9.5 7.75L13.75 12 9.5 16.25'],
};
