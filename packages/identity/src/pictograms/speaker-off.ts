import type { Pictogram } from './types.ts';

/** 静音: a speaker with a cross. */
export const speakerOff: Pictogram = {
  name: 'speaker-off',
  zh: '静音',
  en: 'Sound off',
  group: 'action',
  paths: [
    'M3 10.25v3.5a1.5 1.5 0 0 0 1.5 1.5H7l4.2 3.65a.8.8 0 0 0 1.3-.6V5.7a.8.8 0 0 0-1.3-.6L7 8.75H4.5a1.5 1.5 0 0 0-1.5 1.5zM16.25 9.5l5 5M21.25 9.5l-5 5',
  ],
};
