import type { Pictogram } from './types.ts';

/** 无障碍卫生间: a toilet with a grab rail beside it. */
export const accessibleToilet: Pictogram = {
  name: 'accessible-toilet',
  zh: '无障碍卫生间',
  en: 'Accessible toilet',
  group: 'facility',
  paths: [
    'M4.25 4h1.75a1.25 1.25 0 0 1 1.25 1.25v6a1.25 1.25 0 0 1 -1.25 1.25h-1.75a1.25 1.25 0 0 1 -1.25 -1.25v-6a1.25 1.25 0 0 1 1.25 -1.25zM4.5 12.5h13.25c0 3-1.75 4.75-4.5 5.25V21H7v-3.5c-1.5-.9-2.5-2.75-2.5-5zM11.25 8h7.5A2.25 2.25 0 0 1 21 10.25V21',
  ],
};
