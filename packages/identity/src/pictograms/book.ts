import type { Pictogram } from './types.ts';

/** 阅读: an open book. */
export const book: Pictogram = {
  name: 'book',
  zh: '阅读',
  en: 'Reading',
  group: 'zone',
  paths: [
    'M12 6.75c-2-1.5-4.75-2.25-8-2.25a1.25 1.25 0 0 0-1.25 1.25v11A1.25 1.25 0 0 0 4 18c3.25 0 6 .5 8 2 2-1.5 4.75-2 8-2a1.25 1.25 0 0 0 1.25-1.25v-11A1.25 1.25 0 0 0 20 4.5c-3.25 0-6 .75-8 2.25zM12 6.75V20M6.25 9c1 .1 1.75.25 2.5.5M6.25 13c1 .1 1.75.25 2.5.5',
  ],
};
