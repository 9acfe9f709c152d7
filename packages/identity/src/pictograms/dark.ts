import type { Pictogram } from './types.ts';

/** 夜间: the moon. */
export const dark: Pictogram = {
  name: 'dark',
  zh: '夜间',
  en: 'Dark',
  group: 'action',
  paths: ['M20.5 14.5A9 9 0 1 1 9.5 3.5a7 7 0 0 0 11 11z'],
};
