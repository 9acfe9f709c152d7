import type { Pictogram } from './types.ts';

/** 往左: opens to the left. */
export const chevronLeft: Pictogram = {
  name: 'chevron-left',
  zh: '往左',
  en: 'Chevron left',
  group: 'action',
  paths: ['M14.75 5.5L8.25 12l6.5 6.5'],
};
