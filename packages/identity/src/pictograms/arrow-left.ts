import type { Pictogram } from './types.ts';

/** 向左: to the left. */
export const arrowLeft: Pictogram = {
  name: 'arrow-left',
  zh: '向左',
  en: 'Arrow left',
  group: 'action',
  paths: ['M20.5 12h-17M10.25 5.25L3.5 12l6.75 6.75'],
};
