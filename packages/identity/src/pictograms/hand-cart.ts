import type { Pictogram } from './types.ts';

/** 平板推车: a flat cart with a box on it. */
export const handCart: Pictogram = {
  name: 'hand-cart',
  zh: '平板推车',
  en: 'Hand cart',
  group: 'facility',
  paths: [
    'M2.75 3.5h1.5a1.5 1.5 0 0 1 1.5 1.5v11.75h15.5M10.75 6.75h6.5a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1 -1.5 1.5h-6.5a1.5 1.5 0 0 1 -1.5 -1.5v-7a1.5 1.5 0 0 1 1.5 -1.5zM12.5 10h3M6.75 19.75a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0zM16.5 19.75a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z',
  ],
};
