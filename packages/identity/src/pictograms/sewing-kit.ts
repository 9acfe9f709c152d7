import type { Pictogram } from './types.ts';

/** 针线包: a reel, a thread, a needle. */
export const sewingKit: Pictogram = {
  name: 'sewing-kit',
  zh: '针线包',
  en: 'Sewing kit',
  group: 'facility',
  paths: [
    'M4 3.25h7a1.25 1.25 0 0 1 1.25 1.25v0.75a1.25 1.25 0 0 1 -1.25 1.25h-7a1.25 1.25 0 0 1 -1.25 -1.25v-0.75a1.25 1.25 0 0 1 1.25 -1.25zM4 17.5h7a1.25 1.25 0 0 1 1.25 1.25v0.75a1.25 1.25 0 0 1 -1.25 1.25h-7a1.25 1.25 0 0 1 -1.25 -1.25v-0.75a1.25 1.25 0 0 1 1.25 -1.25zM4.5 6.5v11M10.5 6.5v11M4.5 11l6-1.75M4.5 15l6-1.75M10.5 15.25c4 0 2.5-6.25 6.25-6.25M20.75 3.5l-4.5 17.25',
  ],
};
