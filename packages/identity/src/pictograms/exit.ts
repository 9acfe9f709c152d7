import type { Pictogram } from './types.ts';

/** 出口: an arrow out through an open door. */
export const exit: Pictogram = {
  name: 'exit',
  zh: '出口',
  en: 'Exit',
  group: 'facility',
  paths: ['M13.5 3.5h-7A2.5 2.5 0 0 0 4 6v12a2.5 2.5 0 0 0 2.5 2.5h7M10 12h10.75M16.5 7.75L20.75 12l-4.25 4.25'],
};
