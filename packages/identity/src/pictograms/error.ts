import type { Pictogram } from './types.ts';

/** 没办成: a cross in a round. */
export const error: Pictogram = {
  name: 'error',
  zh: '没办成',
  en: 'Something went wrong',
  group: 'action',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM8.75 8.75l6.5 6.5M15.25 8.75l-6.5 6.5'],
};
