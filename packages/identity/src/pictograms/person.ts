import type { Pictogram } from './types.ts';

/** 居民: one person. */
export const person: Pictogram = {
  name: 'person',
  zh: '居民',
  en: 'Person',
  group: 'action',
  paths: ['M8.25 7.25a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0zM4.75 20.75v-.5a6 6 0 0 1 6-6h2.5a6 6 0 0 1 6 6v.5'],
};
