import type { Pictogram } from './types.ts';

/** 向右: to the right. */
export const arrowRight: Pictogram = {
  name: 'arrow-right',
  zh: '向右',
  en: 'Arrow right',
  group: 'action',
  paths: ['M3.5 12h17M13.75 5.25L20.5 12l-6.75 6.75'],
};
