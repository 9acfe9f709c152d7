import type { Pictogram } from './types.ts';

/** 大屏: a screen on a foot. */
export const screen: Pictogram = {
  name: 'screen',
  zh: '大屏',
  en: 'Screen',
  group: 'facility',
  paths: [
    'M5.25 3.75h13.5a2.5 2.5 0 0 1 2.5 2.5v7.75a2.5 2.5 0 0 1 -2.5 2.5h-13.5a2.5 2.5 0 0 1 -2.5 -2.5v-7.75a2.5 2.5 0 0 1 2.5 -2.5zM12 16.5v4M7.75 20.5h8.5',
  ],
};
