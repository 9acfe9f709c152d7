import type { Pictogram } from './types.ts';

/** 照片: a picture of hills. */
export const photo: Pictogram = {
  name: 'photo',
  zh: '照片',
  en: 'Photo',
  group: 'action',
  paths: [
    'M5.5 4h13a2.75 2.75 0 0 1 2.75 2.75v10.5a2.75 2.75 0 0 1 -2.75 2.75h-13a2.75 2.75 0 0 1 -2.75 -2.75v-10.5a2.75 2.75 0 0 1 2.75 -2.75zM3.25 17.25l5-5.25 4.25 4.25 3-3 5.25 5',
    { d: 'M14.25 8.75a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z', fill: true },
  ],
};
