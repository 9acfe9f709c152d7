import type { Pictogram } from './types.ts';

/** 婴儿车: a pram. */
export const pram: Pictogram = {
  name: 'pram',
  zh: '婴儿车',
  en: 'Pram',
  group: 'facility',
  paths: [
    'M4.75 11.25h16c0 3.75-3.25 6-8 6s-8-2.25-8-6zM12.75 11.25V3.5a7.75 7.75 0 0 1 8 7.75M4.75 11.25L3.5 6.75H2M6.85 20.25a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0zM15.85 20.25a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0z',
  ],
};
