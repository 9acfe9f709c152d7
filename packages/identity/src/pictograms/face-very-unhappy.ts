import type { Pictogram } from './types.ts';

/** 非常不满意: a mouth turned far down under sad brows. */
export const faceVeryUnhappy: Pictogram = {
  name: 'face-very-unhappy',
  zh: '非常不满意',
  en: 'Very dissatisfied',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM7.75 17c1.6-3.4 6.9-3.4 8.5 0M6.75 8.75L9.5 7.25M17.25 8.75L14.5 7.25',
    {
      d: 'M7.7 11a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0zM13.9 11a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0z',
      fill: true,
    },
  ],
};
