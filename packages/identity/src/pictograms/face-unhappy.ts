import type { Pictogram } from './types.ts';

/** 不满意: a mouth turned down. */
export const faceUnhappy: Pictogram = {
  name: 'face-unhappy',
  zh: '不满意',
  en: 'Dissatisfied',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM8 16.25c1.7-2.6 6.3-2.6 8 0',
    {
      d: 'M7.75 9.75a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0zM13.95 9.75a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0z',
      fill: true,
    },
  ],
};
