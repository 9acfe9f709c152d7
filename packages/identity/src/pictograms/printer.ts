import type { Pictogram } from './types.ts';

/** 打印复印: paper in at the top, a page out below. */
export const printer: Pictogram = {
  name: 'printer',
  zh: '打印复印',
  en: 'Printer',
  group: 'facility',
  paths: [
    'M5.25 9.25h13.5a2.5 2.5 0 0 1 2.5 2.5v3.75a2.5 2.5 0 0 1 -2.5 2.5h-13.5a2.5 2.5 0 0 1 -2.5 -2.5v-3.75a2.5 2.5 0 0 1 2.5 -2.5zM7.25 9.25V4.5a1.25 1.25 0 0 1 1.25-1.25h7a1.25 1.25 0 0 1 1.25 1.25v4.75M6.75 14h10.5M8 14v5.75a1 1 0 0 0 1 1h6a1 1 0 0 0 1-1V14',
  ],
};
