import type { Pictogram } from './types.ts';

/** 展开: opens downward. */
export const chevronDown: Pictogram = {
  name: 'chevron-down',
  zh: '展开',
  en: 'Chevron down',
  group: 'action',
  paths: ['M5.5 9.25l6.5 6.5 6.5-6.5'],
};
