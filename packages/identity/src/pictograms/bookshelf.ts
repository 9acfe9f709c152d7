import type { Pictogram } from './types.ts';

/** 书架: two shelves of books. */
export const bookshelf: Pictogram = {
  name: 'bookshelf',
  zh: '书架',
  en: 'Bookshelf',
  group: 'facility',
  paths: [
    'M5.25 3h13.5a2.25 2.25 0 0 1 2.25 2.25v13.5a2.25 2.25 0 0 1 -2.25 2.25h-13.5a2.25 2.25 0 0 1 -2.25 -2.25v-13.5a2.25 2.25 0 0 1 2.25 -2.25zM3 12h18M7.25 6.25V12M10.75 6.25V12M14 7l1.75 5M8 15.25V21M11.5 15.25V21M15 15.25V21',
  ],
};
