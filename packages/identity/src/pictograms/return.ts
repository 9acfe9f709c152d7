import type { Pictogram } from './types.ts';

/** 归还: up from your hand. */
export const returnIt: Pictogram = {
  name: 'return',
  zh: '归还',
  en: 'Return',
  group: 'action',
  paths: [
    'M2.75 13.25v7.5M2.75 14.5h3c2 0 2.75 1.5 5 1.5h2.5a1.5 1.5 0 0 1 0 3H9.75M14.75 17.75l4-2.25a1.75 1.75 0 0 1 1.75 3l-5.25 2.75a5 5 0 0 1-4.25.25l-3.5-1.5H2.75M13.5 11.5V3M10 6.25L13.5 3 17 6.25',
  ],
};
