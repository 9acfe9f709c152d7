import type { Pictogram } from './types.ts';

/** 往右: opens to the right. */
export const chevronRight: Pictogram = {
  name: 'chevron-right',
  zh: '往右',
  en: 'Chevron right',
  group: 'action',
  paths: ['M9.25 5.5l6.5 6.5-6.5 6.5'],
};
