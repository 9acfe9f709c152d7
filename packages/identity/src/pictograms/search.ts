import type { Pictogram } from './types.ts';

/** 搜一搜: a reading glass. */
export const search: Pictogram = {
  name: 'search',
  zh: '搜一搜',
  en: 'Search',
  group: 'action',
  paths: ['M3.75 10.5a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM15.5 15.5l5.25 5.25'],
};
