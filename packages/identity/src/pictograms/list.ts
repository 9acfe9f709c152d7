import type { Pictogram } from './types.ts';

/** 清单: three lines with dots. */
export const list: Pictogram = {
  name: 'list',
  zh: '清单',
  en: 'List',
  group: 'action',
  paths: [
    'M9.25 6h11.25M9.25 12h11.25M9.25 18h11.25',
    {
      d: 'M3.15 6a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0 -2.7 0zM3.15 12a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0 -2.7 0zM3.15 18a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0 -2.7 0z',
      fill: true,
    },
  ],
};
