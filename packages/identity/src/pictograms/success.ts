import type { Pictogram } from './types.ts';

/** 办好了: a tick in a round. */
export const success: Pictogram = {
  name: 'success',
  zh: '办好了',
  en: 'Done',
  group: 'action',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM7.5 12.5l3.25 3.25 5.75-6.75'],
};
