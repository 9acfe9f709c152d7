import type { Pictogram } from './types.ts';

/** 小推车: a trolley bag to pull home. */
export const shoppingCart: Pictogram = {
  name: 'shopping-cart',
  zh: '小推车',
  en: 'Shopping trolley',
  group: 'facility',
  paths: [
    'M5.5 6h7a2.25 2.25 0 0 1 2.25 2.25v6.5a2.25 2.25 0 0 1 -2.25 2.25h-7a2.25 2.25 0 0 1 -2.25 -2.25v-6.5a2.25 2.25 0 0 1 2.25 -2.25zM3.25 10.5h11.5M3.25 17h14.25V6A2.75 2.75 0 0 1 20.25 3.25H21M5.5 20a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0zM13.5 20a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z',
  ],
};
