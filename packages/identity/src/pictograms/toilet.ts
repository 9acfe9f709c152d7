import type { Pictogram } from './types.ts';

/** 卫生间: a man and a woman. */
export const toilet: Pictogram = {
  name: 'toilet',
  zh: '卫生间',
  en: 'Toilet',
  group: 'facility',
  paths: [
    'M4.25 4.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM3.25 14.5v-3.75A1.75 1.75 0 0 1 5 9h2.5a1.75 1.75 0 0 1 1.75 1.75v3.75M4.75 14.5V21M7.75 14.5V21M12.25 3v18M16 4.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM16.9 9h2.2l2.15 6.75h-6.5zM16.75 15.75V21M19.25 15.75V21',
  ],
};
