import type { Pictogram } from './types.ts';

/** 非常满意: a laugh. */
export const faceVeryHappy: Pictogram = {
  name: 'face-very-happy',
  zh: '非常满意',
  en: 'Very satisfied',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM7.25 13.25h9.5a4.75 4.75 0 0 1-9.5 0zM7.5 9.5c.6-1 1.9-1 2.5 0M14 9.5c.6-1 1.9-1 2.5 0',
  ],
};
