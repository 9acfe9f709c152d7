import type { Pictogram } from './types.ts';

/** 日间: the sun. */
export const light: Pictogram = {
  name: 'light',
  zh: '日间',
  en: 'Light',
  group: 'action',
  paths: [
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM19 12L21.25 12M16.95 16.95L18.54 18.54M12 19L12 21.25M7.05 16.95L5.46 18.54M5 12L2.75 12M7.05 7.05L5.46 5.46M12 5L12 2.75M16.95 7.05L18.54 5.46',
  ],
};
