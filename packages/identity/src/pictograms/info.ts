import type { Pictogram } from './types.ts';

/** 说明: a letter i in a round. */
export const info: Pictogram = {
  name: 'info',
  zh: '说明',
  en: 'Information',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 11.25v5.25',
    { d: 'M10.85 7.6a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0z', fill: true },
  ],
};
