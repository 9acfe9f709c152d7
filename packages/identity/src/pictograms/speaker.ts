import type { Pictogram } from './types.ts';

/** 声音: a speaker with two waves. */
export const speaker: Pictogram = {
  name: 'speaker',
  zh: '声音',
  en: 'Sound',
  group: 'action',
  paths: [
    'M3 10.25v3.5a1.5 1.5 0 0 0 1.5 1.5H7l4.2 3.65a.8.8 0 0 0 1.3-.6V5.7a.8.8 0 0 0-1.3-.6L7 8.75H4.5a1.5 1.5 0 0 0-1.5 1.5zM15.75 9a4.25 4.25 0 0 1 0 6M18.5 6.25a8.1 8.1 0 0 1 0 11.5',
  ],
};
