import type { Pictogram } from './types.ts';

/** 无线上网: waves over a dot. */
export const wifi: Pictogram = {
  name: 'wifi',
  zh: '无线上网',
  en: 'Wi-Fi',
  group: 'facility',
  paths: [
    'M2.5 9.5a13.5 13.5 0 0 1 19 0M5.75 13a8.9 8.9 0 0 1 12.5 0M9 16.5a4.3 4.3 0 0 1 6 0',
    { d: 'M10.75 19.75a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0z', fill: true },
  ],
};
