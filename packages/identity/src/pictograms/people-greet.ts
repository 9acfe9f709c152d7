import type { Pictogram } from './types.ts';

/** 接待: two people greet: hands meet, nothing stands between. */
export const peopleGreet: Pictogram = {
  name: 'people-greet',
  zh: '接待',
  en: 'Reception',
  group: 'zone',
  paths: [
    'M4.15 6.25a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM14.65 6.25a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM2.5 20.25v-4.5a4.25 4.25 0 0 1 4.25-4.25c2.25 0 3 2 5.25 4.25 2.25-2.25 3-4.25 5.25-4.25a4.25 4.25 0 0 1 4.25 4.25v4.5',
  ],
};
