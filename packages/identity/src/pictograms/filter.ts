import type { Pictogram } from './types.ts';

/** 挑一挑: lines that narrow. */
export const filter: Pictogram = {
  name: 'filter',
  zh: '挑一挑',
  en: 'Filter',
  group: 'action',
  paths: ['M3.5 6.5h17M6.75 12h10.5M10 17.5h4'],
};
