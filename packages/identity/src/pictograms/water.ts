import type { Pictogram } from './types.ts';

/** 饮水: a glass of water. */
export const water: Pictogram = {
  name: 'water',
  zh: '饮水',
  en: 'Drinking water',
  group: 'facility',
  paths: [
    'M5.5 3.25h13l-1.35 15.5a2.25 2.25 0 0 1-2.25 2h-5.8a2.25 2.25 0 0 1-2.25-2zM6.1 10c2-1.4 3.9-1.4 5.9 0s3.9 1.4 5.9 0',
  ],
};
