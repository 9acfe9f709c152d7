import type { Pictogram } from './types.ts';

/** 看一看: an open eye. */
export const look: Pictogram = {
  name: 'look',
  zh: '看一看',
  en: 'Look',
  group: 'action',
  paths: [
    'M1.75 12C4 7.75 7.5 5.25 12 5.25S20 7.75 22.25 12C20 16.25 16.5 18.75 12 18.75S4 16.25 1.75 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
  ],
};
