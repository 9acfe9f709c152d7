import type { Pictogram } from './types.ts';

/** 自行车停放: a bicycle. */
export const bicycle: Pictogram = {
  name: 'bicycle',
  zh: '自行车停放',
  en: 'Bicycle parking',
  group: 'facility',
  paths: [
    'M2.25 15.75a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM14.75 15.75a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM5.75 15.75L9 8.75h6.25l-3.5 7H5.75zM9 8.75l2.75 7M18.25 15.75L14.75 5.5h2.75M7.5 6h3',
  ],
};
