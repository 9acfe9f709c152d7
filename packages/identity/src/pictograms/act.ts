import type { Pictogram } from './types.ts';

/** 办一办: a list being ticked off. */
export const act: Pictogram = {
  name: 'act',
  zh: '办一办',
  en: 'Get it done',
  group: 'action',
  paths: [
    'M7 4.5h10a2.5 2.5 0 0 1 2.5 2.5v11.5a2.5 2.5 0 0 1 -2.5 2.5h-10a2.5 2.5 0 0 1 -2.5 -2.5v-11.5a2.5 2.5 0 0 1 2.5 -2.5zM9 4.5V4a1.25 1.25 0 0 1 1.25-1.25h3.5A1.25 1.25 0 0 1 15 4v2.25H9zM8.25 13.5l2.75 2.75 5-5.5',
  ],
};
