import type { Pictogram } from './types.ts';

/** 打开新页面: an arrow leaving a page. */
export const external: Pictogram = {
  name: 'external',
  zh: '打开新页面',
  en: 'Open elsewhere',
  group: 'action',
  paths: [
    'M14 3.75h6.25V10M20.25 3.75L11.5 12.5M18.5 14.25v3.5a2.5 2.5 0 0 1-2.5 2.5H6.25a2.5 2.5 0 0 1-2.5-2.5V8a2.5 2.5 0 0 1 2.5-2.5h3.5',
  ],
};
