import type { Pictogram } from './types.ts';

/** 满意: a smile. */
export const faceHappy: Pictogram = {
  name: 'face-happy',
  zh: '满意',
  en: 'Satisfied',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM7.75 14c1.9 3 6.6 3 8.5 0',
    {
      d: 'M7.75 9.5a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0zM13.95 9.5a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0z',
      fill: true,
    },
  ],
};
