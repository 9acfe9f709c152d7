import type { Pictogram } from './types.ts';

/** 减: minus. */
export const minus: Pictogram = {
  name: 'minus',
  zh: '减',
  en: 'Minus',
  group: 'action',
  paths: ['M4.5 12h15'],
};
