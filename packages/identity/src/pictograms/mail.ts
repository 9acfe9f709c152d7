import type { Pictogram } from './types.ts';

/** 来信: a letter. */
export const mail: Pictogram = {
  name: 'mail',
  zh: '来信',
  en: 'Mail',
  group: 'action',
  paths: [
    'M5.5 4.75h13a2.75 2.75 0 0 1 2.75 2.75v9a2.75 2.75 0 0 1 -2.75 2.75h-13a2.75 2.75 0 0 1 -2.75 -2.75v-9a2.75 2.75 0 0 1 2.75 -2.75zM3.75 7.25l6.9 5.35a2.2 2.2 0 0 0 2.7 0l6.9-5.35',
  ],
};
