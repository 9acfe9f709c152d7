import type { Pictogram } from './types.ts';

/** 会客: a sofa for two. */
export const sofa: Pictogram = {
  name: 'sofa',
  zh: '会客',
  en: 'Parlour',
  group: 'zone',
  paths: [
    'M5 11V7.75A2.75 2.75 0 0 1 7.75 5h8.5A2.75 2.75 0 0 1 19 7.75V11M12 5v9.25M5 11a2.25 2.25 0 0 0-2.25 2.25v3.5a1.75 1.75 0 0 0 1.75 1.75h15a1.75 1.75 0 0 0 1.75-1.75v-3.5a2.25 2.25 0 0 0-4.5 0v1H7.25v-1A2.25 2.25 0 0 0 5 11zM6 18.5v2M18 18.5v2',
  ],
};
