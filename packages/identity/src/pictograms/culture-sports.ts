import type { Pictogram } from './types.ts';

/** 文体活动区: a table-tennis bat with its ball, and a note of music. */
export const cultureSports: Pictogram = {
  name: 'culture-sports',
  zh: '文体活动区',
  en: 'Culture and Sports',
  group: 'feature-zone',
  paths: [
    'M3 8.5a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0zM4.75 12.6l-2.25 3.9 2.25 1.5 2.75-3.9M15.5 19.5v-8l5.25-1.5v7.75M12 19.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0 -3.5 0zM17.25 17.75a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0 -3.5 0z',
  ],
};
