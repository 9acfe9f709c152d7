import type { Pictogram } from './types.ts';

/** 首页: a roof and a door. */
export const home: Pictogram = {
  name: 'home',
  zh: '首页',
  en: 'Home',
  group: 'action',
  paths: [
    'M3 11.25l7.6-6.9a2.1 2.1 0 0 1 2.8 0l7.6 6.9M5.25 9.5V18a2.5 2.5 0 0 0 2.5 2.5h8.5a2.5 2.5 0 0 0 2.5-2.5V9.5M9.5 20.5v-4.25a2.5 2.5 0 0 1 5 0v4.25',
  ],
};
