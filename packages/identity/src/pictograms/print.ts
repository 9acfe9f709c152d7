import type { Pictogram } from './types.ts';

/** 打印: a sheet leaving a printer. */
export const print: Pictogram = {
  name: 'print',
  zh: '打印',
  en: 'Print',
  group: 'action',
  paths: [
    'M7 8.25v-3.5a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v3.5M7 17.5H5.25A2.25 2.25 0 0 1 3 15.25V10.5a2.25 2.25 0 0 1 2.25-2.25h13.5A2.25 2.25 0 0 1 21 10.5v4.75a2.25 2.25 0 0 1-2.25 2.25H17M8 13.75h8a1 1 0 0 1 1 1v4.75a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-4.75a1 1 0 0 1 1 -1z',
    { d: 'M16.5 11.25a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z', fill: true },
  ],
};
