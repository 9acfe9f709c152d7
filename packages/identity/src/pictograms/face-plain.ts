import type { Pictogram } from './types.ts';

/** 基本满意: a calm face. */
export const facePlain: Pictogram = {
  name: 'face-plain',
  zh: '基本满意',
  en: 'Fairly satisfied',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM8.25 15h7.5',
    {
      d: 'M7.75 9.5a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0zM13.95 9.5a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0z',
      fill: true,
    },
  ],
};
